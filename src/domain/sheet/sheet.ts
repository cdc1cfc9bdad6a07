import type { CardMode } from '../card/geometry.ts';
import type { Drawing } from '../card/drawing.ts';
import type { Signature } from '../card/index.ts';
import type { ListDrawing } from '../listDrawing/listDrawing.ts';
import type { Photo } from '../photo/photo.ts';
import type { DrawnName } from '../signature/drawn.ts';
import type { FaceName } from '../layout/index.ts';

/** A card as it goes to the printer. `id` names it in refusals and is never printed. */
export interface SheetCard {
  readonly id: string;
  readonly text: string;
  readonly signature: Signature;
  /** Many signed it: their lines stand in the text, which takes the signature's place too. */
  readonly joint?: boolean;
  /** Of those the names that were drawn, in the order of their places in the text (`drawnPlaces`). */
  readonly drawn?: readonly DrawnName[];
  /** Id of one of our drawings. */
  readonly front: string;
  /** What the writer drew instead, where `front` says so. */
  readonly drawing?: Drawing | undefined;
  /** The writer's photo instead, where `front` says so. */
  readonly photo?: Photo | undefined;
  /** A drawing of the list instead, where `front` says so. */
  readonly listed?: Pick<ListDrawing, 'jpeg' | 'credit' | 'printCredit'> | undefined;
  /** The address, line by line; on cards that travel in envelopes it stands in the packing list only. */
  readonly addressLines: readonly string[];
  /** For a TEST person: «ПРОБА» is printed across both sides. */
  readonly test: boolean;
}

export interface SheetOptions {
  readonly mode: CardMode;
  /** `a4`: four A6 cards on landscape A4, cut along the two middle lines. `a6`: one card per page. `fold`: both sides of a card on one side of upright A4, to be cut out and folded. */
  readonly format: SheetFormat;
  /** The edge over which the printer turns the sheet. */
  readonly flip: FlipEdge;
  /** `together`: picture page, text page, picture page … in one file; `apart`: a file of pictures and a file of texts. */
  readonly order: 'together' | 'apart';
  /** The face of text and signature. */
  readonly face: FaceName;
  /** Cards in envelopes carry no address: with these words a list says which card is whose. */
  readonly packing?: PackingWords;
}

/** The words of a packing list in the organizers' language. */
export interface PackingWords {
  readonly title: string;
  readonly note: string;
  /** Before a number: "Sheet". */
  readonly sheet: string;
  /** The four places of a sheet with the pictures up: upper left, upper right, lower left, lower right. */
  readonly places: readonly [string, string, string, string];
}

export type SheetFormat = 'a4' | 'a6' | 'fold';
export type FlipEdge = 'long' | 'short';

/** What most printers do by themselves. */
export const usualOptions: Omit<SheetOptions, 'mode'> = { format: 'a4', flip: 'long', order: 'together', face: 'hand' };

/** The TrueType files of the faces. */
export type SheetFonts = Readonly<Record<FaceName, Uint8Array>>;

export interface SheetFile {
  /** Says nothing of what is inside: `cards-1.pdf`. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Ids of the cards on its pages, in order. */
  readonly cards: readonly string[];
}

/** A card that is not printed, and why: the reason is a stable code. */
export interface SheetRefusal {
  readonly id: string;
  readonly reason:
    'print.missingGlyph' | 'print.textTooLong' | 'print.nameTooLong' | 'print.signatureLost' | 'print.addressTooLong' | 'print.noAddress';
  /** What no face has, each once; empty for the other reasons. */
  readonly glyphs: readonly string[];
}

export interface Sheets {
  readonly files: readonly SheetFile[];
  readonly refused: readonly SheetRefusal[];
}
