import { findWord } from './findWord.ts';
import { spellWord, type Piece } from './spellWord.ts';
import { habitIn, type Habit } from './habit.ts';

/** Words (with the signs that belong to spelling), "P.S.", which Russians write in Latin letters too, and what is between them. */
const parts = /(?<![\p{L}.])P\.\s?(?:P\.\s?)?S(?![\p{L}'|])|[\p{L}\p{M}'|]+|[^\p{L}\p{M}'|]+/gu;
const word = /^[\p{L}\p{M}'|]+$/u;

/**
 * Reads what was typed in one go as Russian: Latin letters become Cyrillic, everything else stays. `|` before a word keeps
 * the word Latin; within a word it keeps two letters apart and makes the word be read letter by letter. `before` are the
 * letters of the first word that stood there already, `signs` what is known of the typist's habit from earlier words.
 */
export function toCyrillic(typed: string, before = '', signs = ''): string {
  // The signs that phones put for an apostrophe.
  const plain = typed.replace(/[’‘ʼ´`]/g, "'");
  let text = '';
  for (const { 0: part, index } of plain.matchAll(parts)) {
    const end = index + part.length;
    const original = typed.slice(index, end);
    text += word.test(part)
      ? readWord(part, original, index === 0 ? before : '', habitIn(`${signs} ${plain.slice(0, end)}`), end === plain.length)
      : original;
  }
  return text;
}

function readWord(plain: string, original: string, before: string, habit: Habit, last: boolean): string {
  if (before === '' && plain.startsWith('|')) return plain === '|' ? original : original.slice(1);
  // What opens as a quotation closes as one.
  const open = before === '' ? (/^'+/.exec(plain)?.[0].length ?? 0) : 0;
  const close = open > 0 ? (/'*$/.exec(plain.slice(open))?.[0].length ?? 0) : 0;
  const inside = plain.slice(open, plain.length - close);
  // As long as it is the last sign it is seen.
  const bar = last && close === 0 && inside.endsWith('|');
  const body = bar ? inside.slice(0, -1) : inside;
  const letters = original.slice(open, open + body.length);
  const read = withCase(readLetters(smallLetters(body), before, habit, bar), letters);
  return original.slice(0, open) + read + (bar ? '|' : '') + original.slice(plain.length - close);
}

function readLetters(latin: string, before: string, habit: Habit, bar: boolean): readonly Piece[] {
  const known = before === '' && !bar && !latin.includes('|') ? findWord(latin, habit) : undefined;
  if (!known) return spellWord(before, latin, habit);
  const start = known.pieces.map(({ cyrillic }) => cyrillic).join('');
  return [...known.pieces, ...spellWord(start, latin.slice(known.length), habit)];
}

/** Letter by letter: some letters of other alphabets have a small form of another length. */
function smallLetters(word: string): string {
  return word.replace(/./gsu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
}

function withCase(pieces: readonly Piece[], original: string): string {
  const shouted = original.length > 1 && /\p{Lu}.*\p{Lu}/su.test(original) && !/\p{Ll}/u.test(original);
  let text = '';
  let at = 0;
  for (const { latin, cyrillic } of pieces) {
    const typed = original.slice(at, at + latin.length);
    at += latin.length;
    if (cyrillic.toLowerCase() === latin) text += typed;
    else if (shouted) text += cyrillic.toUpperCase();
    else if (/^\p{Lu}/u.test(typed)) text += cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1);
    else text += cyrillic;
  }
  return text;
}
