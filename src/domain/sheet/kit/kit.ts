import type { CardMode } from '../../card/geometry.ts';

/** Papers for an evening in one file: every word is chosen by whoever asks for it, the kit only lays it out. */
export interface Kit {
  /** Says nothing of what is inside: `papers.pdf`. */
  readonly name: string;
  /** At the foot of each page, before its number. */
  readonly title: string;
  /** Around a page's number: "Page", "of". */
  readonly page: string;
  readonly of: string;
  readonly parts: readonly KitPart[];
}

/** Each part begins on a page of its own. */
export type KitPart = KitPoster | KitText | KitLabels | KitBlanks;

/** For the wall: what is on, and the code that joins. */
export interface KitPoster {
  readonly kind: 'poster';
  readonly title: string;
  /** Below the title: theme, place, date. */
  readonly lines: readonly string[];
  /** What the QR says. */
  readonly code: string;
  /** Below it. */
  readonly text: readonly string[];
  readonly small: readonly string[];
}

/** Running text in one column or two. A block stays on one page where it has room there. */
export interface KitText {
  readonly kind: 'text';
  readonly title: string;
  readonly intro: readonly string[];
  readonly columns: 1 | 2;
  /** A line between two blocks, to read them or to cut them apart. */
  readonly ruled: boolean;
  readonly blocks: readonly KitBlock[];
}

export interface KitBlock {
  readonly lines: readonly KitLine[];
}

export interface KitLine {
  /** `tick` has a box before it that is ticked by hand; `smallTick` stands below one. */
  readonly style: KitStyle;
  readonly text: string;
}

export type KitStyle = 'name' | 'head' | 'body' | 'russian' | 'small' | 'mark' | 'tick' | 'smallTick';

/** Labels to cut apart and lay beside drawings and photos. */
export interface KitLabels {
  readonly kind: 'labels';
  readonly labels: readonly KitLabel[];
}

export interface KitLabel {
  /** What the QR says: it joins the evening and leads to one person. */
  readonly code: string;
  /** Above the name of somebody invented. */
  readonly trial?: string;
  readonly name: string;
  /** In the other script. */
  readonly other: string;
  /** What to do with it, once in each language. */
  readonly calls: readonly string[];
}

/** Blank cards to write on, two to a sheet, each with its slip and its stub beside it. */
export interface KitBlanks {
  readonly kind: 'blanks';
  readonly mode: CardMode;
  readonly trial: boolean;
  readonly slips: readonly KitSlip[];
  readonly words: KitBlankWords;
}

/** A numbered reply slip. Slip and stub carry its number and code; the card, which goes to a prison, carries neither. */
export interface KitSlip {
  readonly number: string;
  /** What its QR says. */
  readonly link: string;
  /** The code in groups of four. */
  readonly groups: readonly string[];
}

export interface KitBlankWords {
  /** On the part that its writer keeps. */
  readonly slip: readonly string[];
  /** On the part that stays with the card until it was typed in. */
  readonly stub: readonly string[];
  /** Before lines to fill in. */
  readonly fields: readonly string[];
  /** Beside boxes to tick. */
  readonly ticks: readonly string[];
  /** Beside the code on the stub. */
  readonly code: string;
}
