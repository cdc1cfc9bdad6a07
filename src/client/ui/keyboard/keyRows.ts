import type { KeyboardLayout } from './keyboardLayouts.ts';

/** What a press on a key means for a text. */
export type KeyPress =
  { readonly name: 'text'; readonly text: string } | { readonly name: 'backspace' } | { readonly name: 'enter' | 'left' | 'right' };

/** What a key does that changes the keyboard itself. */
type Turn = 'shift' | 'signs' | 'layout';

/** A key as it lies on the screen. */
export interface Key {
  readonly id: string;
  readonly press: KeyPress | Turn;
  /** In half letters; a row shares out what is left. */
  readonly width: number;
}

const letter = (text: string): Key => ({ id: text, press: { name: 'text', text }, width: 2 });

const shift: Key = { id: 'shift', press: 'shift', width: 3 };
const backspace: Key = { id: 'backspace', press: { name: 'backspace' }, width: 3 };
const signs: Key = { id: 'signs', press: 'signs', width: 3 };
const otherLayout: Key = { id: 'layout', press: 'layout', width: 3 };
const space: Key = { id: 'space', press: { name: 'text', text: ' ' }, width: 6 };
const left: Key = { id: 'left', press: { name: 'left' }, width: 2 };
const right: Key = { id: 'right', press: { name: 'right' }, width: 2 };
const enter: Key = { id: 'enter', press: { name: 'enter' }, width: 3 };

/** The rows of a keyboard: letters or signs, and below them what every writer needs; `arrows` where there is room to go from letter to letter. */
export function keyRows(layout: KeyboardLayout, side: 'letters' | 'signs', several: boolean, arrows = false): readonly (readonly Key[])[] {
  const [first = [], second = [], third = []] = layout[side].map((row) => row.map(letter));
  const beside = side === 'letters' ? layout.beside.map(letter) : [];
  return [
    first,
    second,
    side === 'letters' ? [shift, ...third, backspace] : [...third, backspace],
    // A comma and a full stop are there on both sides.
    [signs, ...(several ? [otherLayout] : []), ...beside, letter(','), space, letter('.'), ...(arrows ? [left, right] : []), enter],
  ];
}
