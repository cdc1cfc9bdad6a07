import { Recent } from '../Recent.ts';
import { readingsOf, scriptOf } from './readings.ts';
import type { Word } from './splitWords.ts';

/** What a word is by its letters alone; its number is no other shape's. */
export interface Shape extends Pick<Word, 'text' | 'readings' | 'script' | 'capital' | 'shouted'> {
  readonly shape: number;
}

const MOST_SHAPES = 8000;
/** A short word takes not much less than this many letters. */
const WEIGHT = 12;
/** Without spaces a text is one word. */
const MOST_LETTERS = 160_000;
const shapes = new Recent<string, Shape | null>(MOST_LETTERS, ({ length }) => length + WEIGHT);
const joins = new Recent<string, Shape>(MOST_SHAPES);
let last = 0;

/** A word by its letters, folded and as they stand. Null where nothing of it can be read. */
export function shapeOf(folded: string, original: string): Shape | null {
  const key = folded === original ? folded : `${original} ${folded}`;
  const known = shapes.find(key);
  return known === undefined ? shapes.keep(key, shapeFor(folded, original)) : known;
}

/** What was taken apart, as one word: it begins as its first piece does. */
export function joinedShape(text: string, { capital, shouted }: Pick<Shape, 'capital' | 'shouted'>): Shape {
  const key = `${capital ? '^' : ''}${shouted ? '!' : ''} ${text}`;
  return joins.find(key) ?? joins.keep(key, { shape: ++last, text, readings: readingsOf(text), script: scriptOf(text), capital, shouted });
}

/** The number of a word with this shape: the same for all that are written so and stand so. */
export function idOf(shape: number, quoted: boolean, firstOfSentence: boolean): number {
  return shape * 4 + (quoted ? 2 : 0) + (firstOfSentence ? 1 : 0);
}

const READABLE = /[\p{L}\p{N}]/u;

function shapeFor(folded: string, original: string): Shape | null {
  const text = unwrapped(folded);
  if (text === '' || !READABLE.test(text)) return null;
  const letters = original.replace(/\P{L}/gu, '');
  const first = letters[0] ?? '';
  return {
    shape: ++last,
    text,
    readings: readingsOf(text),
    script: scriptOf(text),
    capital: first !== first.toLowerCase(),
    shouted: letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
  };
}

/** Without the marks that stress a whole word or lead to a footnote and hide nothing: *так*, #слово, слово*. */
function unwrapped(folded: string): string {
  const text = folded.replace(/^(?:[#@]|\$(?=\d|\p{L}+$))+/u, '').replace(/[@$#]+$/u, '');
  const inner = text.replace(/^[*•●∗]+|[*•●∗]+$/gu, '');
  const stressed = /^[*•●∗]/u.test(text) && /[*•●∗]$/u.test(text);
  const footnote = text.length === inner.length + 1 && inner.length > 3;
  return stressed || footnote ? inner : text;
}
