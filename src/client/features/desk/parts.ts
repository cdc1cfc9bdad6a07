import type { DeskStage } from '../../../domain/desk/stages.ts';

/** The heaps of cards, as the rail and the address name them. */
export const stageParts = ['incoming', 'held', 'ready', 'printed', 'posted'] as const;
/** What belongs to the evening as a whole. */
export const eveningParts = ['people', 'invite', 'settings'] as const;

export type StagePart = (typeof stageParts)[number];
export type DeskPart = StagePart | 'print' | (typeof eveningParts)[number];

/** The part of the desk that an address names; what nobody knows is what comes in. */
export function partOf(name: string | undefined): DeskPart {
  return [...stageParts, 'print' as const, ...eveningParts].find((part) => part === name) ?? 'incoming';
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
