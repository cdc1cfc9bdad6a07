import type { Draft } from '../../../../domain/card/index.ts';
import { frontOf } from '../../../../domain/front/index.ts';
import { drawingOf, isListFront, type ListDrawing } from '../../../../domain/listDrawing/listDrawing.ts';

/** A draft as it can be sealed now: a drawing that was taken off the list since is no front any more, and the card gets one of ours. */
export function withItsFront(draft: Draft, drawings: readonly ListDrawing[]): Draft {
  if (!isListFront(draft.front) || drawingOf(draft.front, drawings)) return draft;
  return { ...draft, front: frontOf(draft, drawings).id };
}
