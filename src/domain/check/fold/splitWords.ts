import { foldChar } from './foldChar.ts';
import { readingsOf, scriptOf, type Script } from './readings.ts';

/** A word of a text: where it stands in UTF-16 units, how it may be read, and what stands around it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded, as it stands. */
  readonly text: string;
  readonly readings: readonly string[];
  readonly script: Script;
  readonly capital: boolean;
  /** At least two letters, and all of them capitals. */
  readonly shouted: boolean;
  readonly sentence: number;
  readonly firstOfSentence: boolean;
  readonly quoted: boolean;
  /** What stands between the word before and this one, folded. */
  readonly gap: string;
}

const PART = /[\p{L}\p{N}*•●∗#@$█■]/u;
/** What nobody should work out for every letter and word of every text anew; bounded, and made anew where it is full. */
const MOST_KEPT = 4000;
const signs = new Map<string, { readonly plain: string; readonly part: boolean }>();
const faces = new Map<string, Pick<Word, 'readings' | 'script'>>();

function signOf(char: string, next: string): { readonly plain: string; readonly part: boolean } {
  // A mark behind a letter can make another letter of it.
  if (next === '\u0306' || next === '\u0308') return signFor(foldChar(char, next));
  return kept(signs, char, () => signFor(foldChar(char, '')));
}

function signFor(plain: string) {
  return { plain, part: PART.test(plain) };
}

function faceOf(text: string): Pick<Word, 'readings' | 'script'> {
  return kept(faces, text, () => ({ readings: readingsOf(text), script: scriptOf(text) }));
}

function kept<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (map.size >= MOST_KEPT) map.clear();
  map.set(key, made);
  return made;
}

const LETTER = /\p{L}/u;
const READABLE = /[\p{L}\p{N}]/u;
const END_OF_SENTENCE = /[.!?…;\n]/u;
/** A dot that ends an abbreviation and no sentence is followed by a space and a small letter. */
const OPENING = /[«„“"‚‹]/u;
const CLOSING = /[»“”"‘›]/u;

/** The words of a text, whatever is between their letters that nobody sees. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const state = { sentence: 0, first: true };
  let quoted = false;
  let gap = '';
  let folded = '';
  let original = '';
  let start = 0;
  let end = 0;

  const close = () => {
    const trimmed = unwrapped(folded);
    if (trimmed !== '' && READABLE.test(trimmed)) {
      const letters = /^\p{L}+$/u.test(original) ? original : original.replace(/\P{L}/gu, '');
      const shouted = letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
      const first = letters[0] ?? '';
      words.push({
        start,
        end,
        text: trimmed,
        ...faceOf(trimmed),
        capital: first !== first.toLowerCase(),
        shouted,
        sentence: state.sentence,
        firstOfSentence: state.first,
        quoted,
        gap,
      });
      state.first = false;
      gap = '';
    } else gap += folded;
    folded = '';
    original = '';
  };

  let at = 0;
  for (const char of text) {
    const size = char.length;
    const { plain, part } = signOf(char, text[at + size] ?? '');
    if (plain === '') {
      if (folded !== '') original += char;
      at += size;
      continue;
    }
    const inner = plain === "'" && folded !== '' && LETTER.test(text[at + size] ?? '');
    const pling = plain === '!' && folded !== '' && /^[a-zа-я]$/u.test(text[at + size] ?? '');
    if (part || inner || pling) {
      if (folded === '') start = at;
      folded += plain;
      original += char;
      end = at + size;
    } else {
      if (folded !== '') close();
      gap += plain;
      if (plain !== ' ' && (quoted ? CLOSING.test(char) : OPENING.test(char))) quoted = !quoted;
      if (plain !== ' ' && END_OF_SENTENCE.test(plain) && endsSentence(text, at, size, plain, words)) {
        if (!state.first) state.sentence++;
        state.first = true;
        if (plain === '\n') quoted = false;
      }
    }
    at += size;
  }
  if (folded !== '') close();
  return words;
}

/** A dot amid an abbreviation (т.е., e.g., ст. 5) or before a small letter ends nothing. */
function endsSentence(text: string, at: number, size: number, plain: string, words: readonly Word[]): boolean {
  if (plain !== '.') return true;
  const after = text.slice(at + size, at + size + 3);
  if (/^\p{L}/u.test(after)) return false;
  const last = words.at(-1);
  if (last && last.end === at && last.text.length <= 2) return false;
  return !/^\s\p{Ll}/u.test(after);
}

/** Without the marks that stress a whole word or lead to a footnote and hide nothing: *так*, #слово, слово*. */
function unwrapped(folded: string): string {
  const text = folded.replace(/^(?:[#@]|\$(?=\d|\p{L}+$))+/u, '').replace(/[@$#]+$/u, '');
  const inner = text.replace(/^[*•●∗]+|[*•●∗]+$/gu, '');
  const stressed = /^[*•●∗]/u.test(text) && /[*•●∗]$/u.test(text);
  const footnote = text.length === inner.length + 1 && inner.length > 3;
  return stressed || footnote ? inner : text;
}
