import type { DeskStage } from '../../../domain/desk/stages.ts';

/** The heaps of cards, as the rail and the address name them. */
export const stageParts = ['incoming', 'held', 'ready', 'printed', 'posted'] as const;
/** What belongs to the evening as a whole. */
export const eveningParts = ['readiness', 'signing', 'people', 'invite', 'settings'] as const;

export type StagePart = (typeof stageParts)[number];
/** What is reached from a part and has no place of its own on the rail. */
const innerParts = ['receive', 'print', 'list', 'book', 'rules', 'labels', 'slips', 'kit', 'replies', 'paper'] as const;
type InnerPart = (typeof innerParts)[number];

export type DeskPart = StagePart | InnerPart | (typeof eveningParts)[number];

/** Where on the rail one is, in a part that has no place there. */
export const reachedFrom: Readonly<Record<InnerPart, DeskPart>> = {
  receive: 'incoming',
  print: 'ready',
  list: 'people',
  book: 'people',
  rules: 'settings',
  labels: 'invite',
  slips: 'invite',
  kit: 'readiness',
  replies: 'posted',
  paper: 'incoming',
};

/** The part of the desk that an address names; what nobody knows is what comes in. */
export function partOf(name: string | undefined): DeskPart {
  return [...stageParts, ...innerParts, ...eveningParts].find((part) => part === name) ?? 'incoming';
}

const stageByPart: Readonly<Record<StagePart, DeskStage>> = {
  incoming: 'incoming',
  held: 'heldBack',
  ready: 'ready',
  printed: 'printed',
  posted: 'posted',
};

export function stageOfPart(part: StagePart): DeskStage {
  return stageByPart[part];
}

export function isStagePart(part: DeskPart): part is StagePart {
  return part in stageByPart;
}

export function isInner(part: DeskPart): part is InnerPart {
  return part in reachedFrom;
}
