import type { Box } from '../card/geometry.ts';
import { frontFrame } from '../front/front.ts';

/** A list has room for so many: with the largest ones that is less than a megabyte for a guest's phone. */
export const MOST_DRAWINGS = 12;
/** Bytes of one of them; a photo of a guest's may have more, but a list goes to every phone. */
export const DRAWING_BYTES = 60_000;
/** A list remembers so many that were taken away. */
export const MOST_GONE = 200;
export const LONGEST_SHOWS = 120;
export const LONGEST_CREDIT = 90;

/** Who allowed that a drawing goes onto cards, on which day, and where they said so: for desks alone. */
interface Permission {
  readonly by: string;
  readonly day: string;
  readonly source: string;
  /** Id of whoever drew it, where they stand on the list. */
  readonly person?: string;
  /** They also allowed that other groups get it with a published list. Left out: nobody asked. */
  readonly publishable?: true;
}

/** A drawing from prison that a list brings along as a front. */
export interface ListDrawing {
  /** 16 hex digits by chance, so that one that was taken away does not come back under its name. */
  readonly id: string;
  /** Pixels alone, cut to the card, in base64. */
  readonly jpeg: string;
  /** What is to be seen, for whoever hears it. */
  readonly shows: string;
  /** Whose it is, as they want to be named. */
  readonly credit: string;
  /** They want the credit on the card, too. */
  readonly printCredit: boolean;
  /** A whole list has it with every drawing; what guests get has it with none. */
  readonly permission?: Permission;
}

export type ListFrontId = `list:${string}`;

/** What a card's `front` says where its picture is a drawing of the list. */
export function listFrontId({ id }: Pick<ListDrawing, 'id'>): ListFrontId {
  return `list:${id}`;
}

/** Whether a card's front is a drawing of the list, whether or not it is still there. */
export function isListFront(front: string): front is ListFrontId {
  return front.startsWith('list:');
}

/** The drawing that a card's front names; undefined for any other front, and where the list does not have it any more. */
export function drawingOf<T extends Pick<ListDrawing, 'id'>>(front: string, drawings: readonly T[]): T | undefined {
  return isListFront(front) ? drawings.find((one) => listFrontId(one) === front) : undefined;
}

/** Millimetres of the strip under a drawing whose credit is printed. */
const STRIP = 4.5;
const height = frontFrame.height - STRIP;
const width = (frontFrame.width * height) / frontFrame.height;

/** Where a drawing lies that has its credit below: whole, in its own proportions, and both within the frame that every printer reaches. */
export const creditedFrame: Box = { x: frontFrame.x + (frontFrame.width - width) / 2, y: frontFrame.y, width, height };

/** The line of the credit, from the drawing's left edge on, in millimetres of the card. */
export const creditLine = { x: creditedFrame.x, y: frontFrame.y + height + 1, width, size: 2.6, lineHeight: 3.2 } as const;
