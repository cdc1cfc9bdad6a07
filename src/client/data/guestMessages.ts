import type { LanguageTag } from '../../domain/language/index.ts';
import type { KeptAtTable, ToRelay } from './atTable.ts';
import type { KeptCounts } from './keptCounts.ts';
import type { ClientProblem } from './problems.ts';
import type { EveningRow, ListRow } from './rows.ts';

/** What a guest's document gets of the evening: into memory, where it ends with the document. */
export interface GuestStart {
  /** Without a writer's secret: each guest's document makes its own. */
  readonly evening: Omit<EveningRow, 'replySecret'>;
  readonly lists: readonly ListRow[];
  readonly counts?: KeptCounts;
  /** The table's, or the evening's first. */
  readonly language: LanguageTag;
  /** How many cards and lines were sealed at this table. */
  readonly sealed: number;
  /** Set where nobody of the organizers is there. */
  readonly kiosk?: KioskStart;
}

interface KioskStart {
  /** The tag of whom the organizers lead everybody to first. */
  readonly person?: string;
  /** The tag of whom a label stands for that this very guest has held up to the sleeping kiosk. */
  readonly scanned?: string;
}

/** The first word of a guest's document to the one that holds it; the answer brings a port. */
export const HELLO = 'otk-guest';

/** What a guest's document says. Never a word of a text: only what is sealed goes over this port. */
export type FromGuest =
  | { readonly name: 'keep'; readonly id: number; readonly record: ToRelay }
  | { readonly name: 'language'; readonly tag: LanguageTag }
  /** Three wrong pictures: an organizer has to come. */
  | { readonly name: 'locked' }
  /** A label of this event with another code than the one in force here: a former one, or a newer. */
  | { readonly name: 'label'; readonly code: string }
  /** How much is begun here and not sealed. */
  | { readonly name: 'begun'; readonly count: number }
  /** What was begun could not be left to the organizers, and is still here. */
  | { readonly name: 'stays'; readonly reason: ClientProblem }
  /** Nothing is left to be done here: a new document for the next guest. */
  | { readonly name: 'ended' };

/** What the document that holds it says. */
export type ToGuest =
  | { readonly name: 'start'; readonly start: GuestStart }
  | { readonly name: 'kept'; readonly id: number; readonly kept: KeptAtTable }
  /** The organizer's PIN was right. */
  | { readonly name: 'unlocked' }
  /** Somebody tapped “Done”. */
  | { readonly name: 'finish' }
  /** How much is begun there? */
  | { readonly name: 'count' }
  /** An organizer ends this visit: what is begun goes to the organizers as unfinished. */
  | { readonly name: 'leave' };
