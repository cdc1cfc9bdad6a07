import { Recent } from '../Recent.ts';
import type { Script } from './readings.ts';
import { AHEAD, splitPiece, type Piece } from './splitPiece.ts';

/** A word of a text: where it stands in UTF-16 units, how it may be read, and what stands around it. */
export interface Word {
  /** The same for words that are written the same, quoted the same and first in their sentence the same. */
  readonly id: number;
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

/** The words of a text, whatever is between their letters that nobody sees. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let quoted = false;
  let first = true;
  let sentence = 0;
  let gap = '';
  for (let start = 0; start < text.length;) {
    const end = endOfPiece(text, start);
    const kept = pieceOf(text.slice(start, end + AHEAD), quoted, first);
    const { piece } = kept;
    for (const word of wordsAt(kept, start, sentence, gap)) words.push(word);
    gap = piece.words.length > 0 ? piece.gap : gap + piece.gap;
    sentence += piece.sentences;
    ({ quoted, first } = piece);
    start = end;
  }
  return words;
}

/** A space or the end of a line behind these belongs to no word, whatever follows. */
const END_OF_PIECE = /[,.:;!?…] |\n/gu;

/** Nor does what ends a piece without such signs, as people dictate or write Chinese. */
const END_OF_LONG_PIECE = /[ \n。，、]/gu;
const LONG_PIECE = 200;

/** Texts are taken apart where a keystroke changes no more than the piece that it falls in, and now and then those beside it. */
function endOfPiece(text: string, start: number): number {
  const first = text.slice(start, start + LONG_PIECE);
  END_OF_PIECE.lastIndex = 0;
  if (END_OF_PIECE.test(first)) return start + END_OF_PIECE.lastIndex;
  END_OF_LONG_PIECE.lastIndex = start + LONG_PIECE;
  return END_OF_LONG_PIECE.test(text) ? END_OF_LONG_PIECE.lastIndex : text.length;
}

/** A piece and its words at the place where it stood last: most stand there again. */
interface Kept {
  readonly piece: Piece;
  placed: { readonly start: number; readonly sentence: number; readonly gap: string; readonly words: readonly Word[] } | undefined;
}

/** In letters, as pieces may be short or long. */
const MOST_LETTERS = 200_000;
const pieces = new Recent<string, Kept>(MOST_LETTERS, ({ length }) => length);

/** A piece with what follows on it as far as that can tell; where it ends is told by itself. */
function pieceOf(piece: string, quoted: boolean, first: boolean): Kept {
  const key = `${quoted ? '"' : ' '}${first ? '^' : ' '}${piece}`;
  return pieces.find(key) ?? pieces.keep(key, { piece: splitPiece(piece, endOfPiece(piece, 0), { quoted, first }), placed: undefined });
}

function wordsAt(kept: Kept, start: number, sentence: number, gap: string): readonly Word[] {
  const { placed, piece } = kept;
  if (placed?.start === start && placed.sentence === sentence && placed.gap === gap) return placed.words;
  const words = piece.words.map((word, at) => moved(word, start, sentence, at === 0 ? gap : ''));
  kept.placed = { start, sentence, gap, words };
  return words;
}

function moved(word: Word, by: number, sentence: number, gap: string): Word {
  // Written out: copies of thousands of objects by `...` take longer than all the rest.
  return {
    id: word.id,
    start: word.start + by,
    end: word.end + by,
    text: word.text,
    readings: word.readings,
    script: word.script,
    capital: word.capital,
    shouted: word.shouted,
    sentence: word.sentence + sentence,
    firstOfSentence: word.firstOfSentence,
    quoted: word.quoted,
    gap: gap + word.gap,
  };
}
