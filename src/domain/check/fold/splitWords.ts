import { Recent } from '../Recent.ts';
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
const MOST_SIGNS = 4000;
const MOST_SHAPES = 8000;
const signs = new Recent<string, Sign>(MOST_SIGNS);
const shapes = new Recent<string, Shape | null>(MOST_SHAPES);

/** A letter, folded, and whether it can stand in a word. */
interface Sign {
  readonly plain: string;
  readonly part: boolean;
}

/** What a word is by its letters alone. */
type Shape = Pick<Word, 'text' | 'readings' | 'script' | 'capital' | 'shouted'>;

function signOf(char: string, next: string): Sign {
  // A mark behind a letter can make another letter of it.
  if (next === '\u0306' || next === '\u0308') return signFor(foldChar(char, next));
  return signs.get(char, () => signFor(foldChar(char, '')));
}

function signFor(plain: string): Sign {
  return { plain, part: PART.test(plain) };
}

/** Null where nothing of it can be read. */
function shapeOf(folded: string, original: string): Shape | null {
  const key = folded === original ? folded : `${original} ${folded}`;
  return shapes.get(key, () => shapeFor(folded, original));
}

function shapeFor(folded: string, original: string): Shape | null {
  const text = unwrapped(folded);
  if (text === '' || !READABLE.test(text)) return null;
  const letters = original.replace(/\P{L}/gu, '');
  const first = letters[0] ?? '';
  return {
    text,
    readings: readingsOf(text),
    script: scriptOf(text),
    capital: first !== first.toLowerCase(),
    shouted: letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
  };
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
    const shape = shapeOf(folded, original);
    if (shape) {
      // Written out: copies of thousands of objects by `...` take longer than all the rest.
      words.push({
        start,
        end,
        text: shape.text,
        readings: shape.readings,
        script: shape.script,
        capital: shape.capital,
        shouted: shape.shouted,
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

/** «Стой!» — кричит он: the sentence goes on after speech. */
const SPEECH_GOES_ON = /^(?:[»“”"]\s*[—–-]?|\s*[—–-])\s*\p{Ll}/u;

/** A dot amid an abbreviation (т.е., e.g., ст. 5) or before a small letter ends nothing. */
function endsSentence(text: string, at: number, size: number, plain: string, words: readonly Word[]): boolean {
  if (/[!?…]/u.test(plain) && SPEECH_GOES_ON.test(text.slice(at + size, at + size + 6))) return false;
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
