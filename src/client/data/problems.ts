import { problems, type ProblemCode } from '../../domain/wire/index.ts';

/**
 * What can keep the device from going on, beside the server's own refusals. Each code is the translation
 * key `error.<code>`; the text says what happened, that nothing is lost, and what to do.
 */
const deviceProblems = [
  /** No answer at all: no network, the server is down, or a redirect that we don't follow. */
  'network.none',
  /** An answer that is not ours: the sign-in page of a Wi-Fi, a proxy's page, a body without end. */
  'network.portal',
  /** The answer did not come in time. */
  'network.slow',
  /** The browser has no room left. */
  'storage.full',
  /** A write failed for another reason, or could not be read back. */
  'storage.failed',
  'board.malformed',
  'log.malformed',
  'evening.notFound',
  /** Sealed cards of this evening are on this device only, so it is not left without a second word. */
  'evening.unsent',
  'desk.notFound',
  /** The server lost cards, and only this desk still has them. */
  'desk.onlyHere',
  /** The server keeps back what was done to the card before. */
  'operation.gap',
  'manifest.tooLarge',
  'manifest.unreadable',
  'manifest.signature',
  'manifest.otherEvent',
  'manifest.olderEpoch',
  'manifest.malformed',
  /** The code is of an ordinary evening and the manifest of a careful one, or the other way round. */
  'manifest.profile',
  'list.hash',
  'list.unreadable',
  'list.malformed',
  'list.tooLarge',
  'list.hiddenCharacters',
  'list.mixedScript',
  /** Another desk of the evening published a list first. */
  'list.race',
  /** The system ended the worker that reads the lists, or it could not start. */
  'list.workerFailed',
  'join.empty',
  'join.notOurs',
  'join.truncated',
  'join.mistyped',
  'join.version',
  /** A careful evening's code on a way that keeps it. */
  'join.careful',
  'join.stopped',
  'draft.missing',
  'draft.keyGone',
  'draft.damaged',
  'draft.sealed',
  'draft.openElsewhere',
  'card.empty',
  'card.malformed',
  'card.tooLarge',
  'note.empty',
  'note.malformed',
  'signature.empty',
  'signature.malformed',
  'signature.tooManyStrokes',
  /** A printed slip of another evening. */
  'slip.otherEvening',
  /** Something was sealed here before: a printed slip comes too late. */
  'slip.tooLate',
  'app.incomplete',
] as const;

export type ClientProblem = ProblemCode | (typeof deviceProblems)[number];

/** Every code that a person can meet; one test asserts that each has a text in every language. */
export const clientProblems: readonly ClientProblem[] = [...(Object.keys(problems) as ProblemCode[]), ...deviceProblems];
