import type { Word } from '../fold/splitWords.ts';
import { Recent } from '../Recent.ts';
import type { CheckedLanguage } from '../rule.ts';
import { functionWords } from './functionWords.ts';

/** What a text is written in, as far as the check must know: which words are read by which rules. */
export interface TextLanguage {
  /** The language of the text as a whole; undefined where it has no rules. */
  readonly main: 'ru' | 'en' | 'de' | undefined;
  /** What its Cyrillic and its Latin words are read as. */
  readonly cyrillic: 'ru' | undefined;
  readonly latin: readonly ('en' | 'de' | 'translit')[];
}

/** The languages whose words a text is read by, each once. */
export function languagesIn({ cyrillic, latin }: Pick<TextLanguage, 'cyrillic' | 'latin'>): readonly CheckedLanguage[] {
  const ofLatin = latin.map((each) => (each === 'translit' ? 'ru' : each));
  return [...new Set(cyrillic ? [cyrillic, ...ofLatin] : ofLatin)];
}

const UKRAINIAN_OR_BELARUSIAN = /[іїєґў]/u;
const RUSSIAN_ONLY = /[ыэъ]/u;
const GERMAN_LETTERS = /[äöüß]/u;
/** Words of Ukrainian and Belarusian that have no letter of their own. */
const neighbours = new Set(
  'та що це як вас мене тебе дуже для не але вже або був була було буде дякую вам щоб якщо пра каб гэта вельмі што вас для але калi'.split(
    ' ',
  ),
);
const russians = new Set(
  'и что это как не на с вы я ты в у мы очень но если был была было есть для меня вас тебя все так когда он она привет из по за к о от'.split(
    ' ',
  ),
);

/** Tells the language by letters and by words that every text has. */
export function languageOf(words: readonly Word[]): TextLanguage {
  let cyrillic = 0;
  let latin = 0;
  let foreignCyrillic = 0;
  let russian = 0;
  const counts = { en: 0, de: 0, other: 0, translit: 0 };
  let marks = 0;
  let foreignLetters = false;
  let german = false;
  for (const { text, script } of words) {
    if (script === 'none') {
      marks++;
      continue;
    }
    const signs = known.find(text) ?? known.keep(text, signsOf(text, script));
    if (script === 'latin' || script === 'mixed') foreignLetters = true;
    if (script === 'latin') {
      latin += text.length;
      if (signs.german) german = true;
      for (const language of signs.latin) counts[language]++;
    } else {
      cyrillic += text.length;
      foreignCyrillic += signs.foreign;
      if (signs.russian) russian++;
    }
  }
  const foreign = foreignCyrillic >= 3 && foreignCyrillic > russian;
  const asLatin = latinOf(counts, german);
  const readAs = cyrillic > 0 && !foreign ? 'ru' : undefined;
  const mostlyCyrillic = cyrillic > 0 && cyrillic * 2 >= latin;
  const ofLatin = asLatin[0] === 'translit' ? 'ru' : asLatin[0];
  return {
    main: marks > cyrillic + latin ? undefined : mostlyCyrillic ? readAs : ofLatin,
    cyrillic: readAs,
    // Rules of other languages are made ready only where there is something to read by them.
    latin: foreignLetters ? asLatin : [],
  };
}

/** What a word says of the language of a text. */
interface Signs {
  /** How surely it is Ukrainian or Belarusian. */
  readonly foreign: 0 | 1 | 2;
  readonly russian: boolean;
  readonly german: boolean;
  readonly latin: readonly (keyof typeof functionWords)[];
}

const MOST_KEPT = 8000;
const known = new Recent<string, Signs>(MOST_KEPT);
const latinLanguages = ['en', 'de', 'other', 'translit'] as const;

function signsOf(text: string, script: Word['script']): Signs {
  const own = UKRAINIAN_OR_BELARUSIAN.test(text) && script === 'cyrillic';
  return {
    foreign: own ? 2 : neighbours.has(text) && !russians.has(text) ? 1 : 0,
    russian: RUSSIAN_ONLY.test(text) || russians.has(text),
    german: GERMAN_LETTERS.test(text),
    latin: latinLanguages.filter((language) => functionWords[language].has(text)),
  };
}

/** Which languages Latin letters are read in, the likeliest first; German letters decide between two. */
function latinOf(
  { en, de, other, translit }: Readonly<Record<'en' | 'de' | 'other' | 'translit', number>>,
  german: boolean,
): TextLanguage['latin'] {
  const most = Math.max(en, de, other, translit);
  const either = german ? (['de', 'en'] as const) : (['en', 'de'] as const);
  if (most === 0) return [...either, 'translit'];
  if (translit === most && translit > en && translit > de && translit >= other) return ['translit'];
  if (other > en && other > de && other >= 2) return [];
  if (en === de) return either;
  return en > de ? ['en'] : ['de'];
}
