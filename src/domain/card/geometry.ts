import type { FaceName, TextBox } from '../layout/index.ts';

/** A rectangle on a card in millimetres, from the upper left corner of the side. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `open` travels as it is, with the address beside the text; `envelope` has its whole side to write on. */
export type CardMode = 'open' | 'envelope';

/** Where everything stands on the text side of an A6 card; the same for editor, preview and print. */
export interface CardGeometry {
  readonly width: 148;
  readonly height: 105;
  /** The text, in the handwriting face unless asked otherwise. */
  readonly text: Box & TextBox;
  /** Everything that belongs to the signature: the typed name at the left, the drawing at the right. */
  readonly signature: Box;
  readonly name: Box & TextBox;
  /** Strokes are thousandths of this box, across and down. */
  readonly drawing: Box;
  /** The address, in the serif face, one rule under each line; undefined in an envelope. */
  readonly address: (Box & TextBox) | undefined;
  /** The line between the two halves, from top to bottom; undefined in an envelope. */
  readonly divider: { readonly x: number; readonly top: number; readonly bottom: number } | undefined;
  /** Kept free for the stamp and the post's marks; undefined in an envelope. */
  readonly stamp: Box | undefined;
}

const SIZE = { width: 148, height: 105 } as const;

const open: CardGeometry = {
  ...SIZE,
  text: textBox({ x: 6.5, y: 6.5, width: 62, size: 5, lineHeight: 5.6, lines: 14 }),
  signature: { x: 6.5, y: 86.2, width: 62, height: 13 },
  name: textBox({ x: 6.5, y: 87, width: 36, size: 5, lineHeight: 5.6, lines: 2 }),
  drawing: { x: 43, y: 86.2, width: 25.5, height: 13 },
  address: textBox({ x: 79.5, y: 50, width: 62, size: 3.7, lineHeight: 5.4, lines: 9 }),
  divider: { x: 74, top: 9, bottom: 96 },
  stamp: { x: 108, y: 0, width: 40, height: 40 },
};

const envelope: CardGeometry = {
  ...SIZE,
  text: textBox({ x: 9, y: 7.5, width: 130, size: 5.6, lineHeight: 6.4, lines: 12 }),
  signature: { x: 9, y: 85.2, width: 130, height: 14 },
  name: textBox({ x: 9, y: 86, width: 96, size: 5.6, lineHeight: 6.4, lines: 2 }),
  drawing: { x: 111, y: 85.2, width: 28, height: 14 },
  address: undefined,
  divider: undefined,
  stamp: undefined,
};

/** Text in the plain face is set smaller: its letters are wider, and a card that fits in the hand should fit in it too. */
const PLAIN_SIZE = 0.72;

/** The places of everything on the text side of a card; `face` is that of text and signature. */
export function cardGeometry(mode: CardMode, face: FaceName = 'hand'): CardGeometry {
  const geometry = mode === 'open' ? open : envelope;
  if (face === 'hand') return geometry;
  const { text, name } = geometry;
  return {
    ...geometry,
    text: evenWidth({ ...text, size: text.size * PLAIN_SIZE }),
    name: evenWidth({ ...name, size: name.size * PLAIN_SIZE }),
  };
}

function textBox({ lines, ...of }: Omit<Box & TextBox, 'height'> & { readonly lines: number }): Box & TextBox {
  return evenWidth({ ...of, height: of.lineHeight * lines });
}

/**
 * The box with a width that ends in the middle of a font unit (the faces have 1000 to the em): a line exactly as wide
 * as its box would fit in one place and not in another.
 */
export function evenWidth<T extends Box & TextBox>(box: T): T {
  return { ...box, width: ((Math.floor((box.width * 1000) / box.size) + 0.5) * box.size) / 1000 };
}
