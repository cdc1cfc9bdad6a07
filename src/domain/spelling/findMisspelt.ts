import { splitWords } from '../check/fold/splitWords.ts';
import { languageOf } from '../check/language/languageOf.ts';
import { isKnown } from './isKnown.ts';
import { isSpelledLanguage, type SpelledLanguage } from './spelledLanguages.ts';
import { suggest } from './suggest.ts';
import { textWords, type TextWord } from './textWords.ts';
import type { WordGraph } from './WordGraph.ts';

/** A word that is in no dictionary, by UTF-16 offsets. */
export interface Misspelt {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly language: SpelledLanguage;
  /** What may have been meant, the likeliest first. */
  readonly instead: readonly string[];
}

export interface SpellingOptions {
  /** The language that the card is written in, as far as it is known. */
  readonly language: string;
  /** Words and names that are right whatever a dictionary says. */
  readonly keep: readonly string[];
}

export type Graphs = Readonly<Partial<Record<SpelledLanguage, WordGraph>>>;

/** Two letters are an abbreviation or a sound. */
const SHORTEST = 3;
/** From so many words on it shows whether a text is in the language at all. */
const SOME_WORDS = 5;
const MOST_WRONG = 0.55;
const ENOUGH_WORDS = 8;
const VOWEL = /[аеёиоуыэюяaeiouyäöüáéíóúàèâêîôû]/iu;
const SOUND = /^(.{1,2})\1+.?$|(\p{L})\2\2/iu;

/** The languages whose dictionaries a text wants. */
export function languagesFor(text: string, language: string): readonly SpelledLanguage[] {
  const { cyrillic, latin } = readAs(text, language);
  const scripts = new Set(textWords(text).map(({ script }) => script));
  return [...(cyrillic && scripts.has('cyrillic') ? [cyrillic] : []), ...(latin && scripts.has('latin') ? [latin] : [])];
}

/** Every word of a text that is not right, with what may have been meant. Where a dictionary is missing nothing is found. */
export function findMisspelt(text: string, { language, keep }: SpellingOptions, graphs: Graphs): readonly Misspelt[] {
  const languages = readAs(text, language);
  const words = textWords(text);
  const kept = new Set(keep.flatMap((each) => textWords(each).map(({ word }) => plain(word))));
  const out: Misspelt[] = [];
  for (const script of ['cyrillic', 'latin'] as const) {
    const own = languages[script];
    const graph = own && graphs[own];
    if (!own || !graph) continue;
    const read = words.filter((word) => word.script === script && word.word.length >= SHORTEST);
    const wrong = read.filter(({ word }) => !isKnown(graph, own, word) && !isKept(word, kept) && !isNoWord(word));
    // A text in another language, or in none.
    if (read.length >= SOME_WORDS && wrong.length > read.length * MOST_WRONG) continue;
    for (const each of wrong) {
      const { start, end, word } = each;
      if (isName(each, own, text)) continue;
      const instead = suggest(graph, own, word);
      if (isCapital(word) && !instead.some((other) => isAlike(word, other))) continue;
      out.push({ start, end, word, language: own, instead });
    }
  }
  return out.sort((one, other) => one.start - other.start);
}

/** What the words of each alphabet are read as. Latin words in a Russian card are foreign ones, which the check looks at. */
function readAs(text: string, language: string): Readonly<Record<TextWord['script'], SpelledLanguage | undefined>> {
  const words = splitWords(text);
  const { cyrillic, latin, main } = languageOf(words);
  const spelled = latin.filter((each) => isSpelledLanguage(each));
  const isSaid = isSpelledLanguage(language) && language !== 'ru';
  // A few words do not tell what they are written in.
  const said = isSaid && (spelled.includes(language) || words.length < ENOUGH_WORDS) ? language : undefined;
  const written = latin.length === 0 ? undefined : (said ?? (isSaid ? spelled[0] : undefined));
  return { cyrillic: language === 'ru' || main === 'ru' ? cyrillic : undefined, latin: written };
}

/** A name: of somebody or something that no dictionary knows. German writes every noun so, and is asked further. */
function isName({ word, begins }: TextWord, language: SpelledLanguage, text: string): boolean {
  if (word.length <= 5 && word === word.toUpperCase()) return true;
  if (!isCapital(word)) return false;
  return (!begins && language !== 'de') || isSignature(text, word);
}

/** A line of nothing but names: `Лена и Тимур`, `Ivo, Graz`. */
function isSignature(text: string, word: string): boolean {
  const line = text.split('\n').find((each) => each.includes(word)) ?? '';
  const words = textWords(line);
  return line !== text && words.length <= 4 && words.every((each) => isCapital(each.word) || each.word.length <= 3);
}

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** One letter more, less or other than a known word: a word with a capital that is not as near to one is a name. */
function isAlike(word: string, other: string): boolean {
  return Math.abs(word.length - other.length) <= 1 && word.length > 3;
}

/** As it stands, or with another ending: names are inflected. */
function isKept(word: string, kept: ReadonlySet<string>): boolean {
  const sought = plain(word);
  if (kept.has(sought)) return true;
  return [...kept].some((name) => {
    const stem = name.length > 3 ? name.replace(/[аяоьйыеи]{1,2}$|(?:s|'s)$/u, '') : name;
    return stem.length > 2 && sought.startsWith(stem) && sought.length <= stem.length + 4;
  });
}

/** Laughter, what is drawn out, and what is no more than a noise: ха-ха, приветииик, кхм. */
function isNoWord(word: string): boolean {
  return SOUND.test(word.replaceAll('-', '')) || !VOWEL.test(word);
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}
