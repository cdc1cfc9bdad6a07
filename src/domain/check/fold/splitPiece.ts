import { Recent } from '../Recent.ts';
import { foldChar } from './foldChar.ts';
import { idOf, shapeOf } from './shapeOf.ts';
import type { Word } from './splitWords.ts';

/** The words of a piece of a text, their places counted from where it begins, and how the next piece begins. */
export interface Piece {
  readonly words: readonly Word[];
  /** How many sentences ended in it. */
  readonly sentences: number;
  /** Whether the next word is the first of its sentence. */
  readonly first: boolean;
  /** Whether it ends amid quotation marks. */
  readonly quoted: boolean;
  /** What stands behind its last word, folded. */
  readonly gap: string;
}

/** How far behind a sign the text can say whether a sentence ends with it, in UTF-16 units. */
export const AHEAD = 6;

const PART = /[\p{L}\p{N}*•●∗#@$█■]/u;
const MOST_SIGNS = 4000;
const signs = new Recent<string, Sign>(MOST_SIGNS);

/** A letter, folded, and whether it can stand in a word. */
interface Sign {
  readonly plain: string;
  readonly part: boolean;
}

function signOf(char: string, next: string): Sign {
  // A mark behind a letter can make another letter of it.
  if (next === '\u0306' || next === '\u0308') return signFor(foldChar(char, next));
  return signs.find(char) ?? signs.keep(char, signFor(foldChar(char, '')));
}

function signFor(plain: string): Sign {
  return { plain, part: PART.test(plain) };
}

const LETTER = /\p{L}/u;
const END_OF_SENTENCE = /[.!?…;\n]/u;
/** A dot that ends an abbreviation and no sentence is followed by a space and a small letter. */
const OPENING = /[«„“"‚‹]/u;
const CLOSING = /[»“”"‘›]/u;

/** The words of a text before `stop`, where none is still open; what follows only tells how it ends. */
export function splitPiece(text: string, stop: number, before: Pick<Piece, 'quoted' | 'first'>): Piece {
  const words: Word[] = [];
  const state = { sentence: 0, first: before.first };
  let { quoted } = before;
  let gap = '';
  let folded = '';
  let original = '';
  let start = 0;
  let end = 0;

  const close = () => {
    const shape = shapeOf(folded, original);
    if (shape) {
      words.push({
        id: idOf(shape.shape, quoted, state.first),
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
    if (at >= stop) break;
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
  return { words, sentences: state.sentence, first: state.first, quoted, gap };
}

/** «Стой!» — кричит он: the sentence goes on after speech. */
const SPEECH_GOES_ON = /^(?:[»“”"]\s*[—–-]?|\s*[—–-])\s*\p{Ll}/u;

/** A dot amid an abbreviation (т.е., e.g., ст. 5) or before a small letter ends nothing. */
function endsSentence(text: string, at: number, size: number, plain: string, words: readonly Word[]): boolean {
  if (/[!?…]/u.test(plain) && SPEECH_GOES_ON.test(text.slice(at + size, at + size + AHEAD))) return false;
  if (plain !== '.') return true;
  const after = text.slice(at + size, at + size + 3);
  if (/^\p{L}/u.test(after)) return false;
  const last = words.at(-1);
  if (last && last.end === at && last.text.length <= 2) return false;
  return !/^\s\p{Ll}/u.test(after);
}
