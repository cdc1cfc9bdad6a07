import { checkedLanguages, type CheckedLanguage, type Rule } from '../rule.ts';
import { foldChar } from '../fold/foldChar.ts';
import { Lexicon } from './Lexicon.ts';
import { englishStems, germanStems } from './latinStems.ts';
import { alternativesOf, parsePhrase, type Place } from './parsePhrase.ts';
import { russianStems } from './russianStems.ts';
import { sets } from './sets.ts';

/** A phrase as numbers: each place is the index of an element, or a negative count of words that may be passed over. */
interface Phrase {
  readonly places: readonly number[];
  readonly rule: number;
  /** It takes away what it overlaps, instead of finding. */
  readonly unless: boolean;
}

/** Rules made ready: every word is looked up once, and only phrases that begin with it are tried. */
export interface CompiledRules {
  readonly rules: readonly Rule[];
  readonly lexicons: Readonly<Record<CheckedLanguage, Lexicon>>;
  /** By atom: the elements that it belongs to, what it demands of the word. */
  readonly atoms: readonly Atom[];
  readonly phrasesByFirst: ReadonlyMap<number, readonly Phrase[]>;
  /** Elements that are a whole phrase by themselves: what is hidden in a word is looked for among these only. */
  readonly singles: ReadonlySet<number>;
  readonly near: readonly (ReadonlySet<number> | undefined)[];
  readonly notNear: readonly (ReadonlySet<number> | undefined)[];
  readonly patterns: readonly (readonly [rule: number, needs: RegExp | undefined, patterns: readonly RegExp[]])[];
  /** What one does with books and films: in a sentence with it, quotation marks hold a title. */
  readonly reading: ReadonlySet<number>;
}

interface Atom {
  readonly capital: boolean;
  readonly quoted: boolean;
  readonly shouted: boolean;
  readonly elements: number[];
}

/** Makes rules ready; throws where a phrase or a pattern cannot be read. */
export function compile(rules: readonly Rule[]): CompiledRules {
  const lexicons = Object.fromEntries(checkedLanguages.map((language) => [language, new Lexicon()])) as Record<CheckedLanguage, Lexicon>;
  const atoms: Atom[] = [];
  const atomByKey = new Map<string, number>();
  const elementByKey = new Map<string, number>();
  const phrasesByFirst = new Map<number, Phrase[]>();
  const singles = new Set<number>();

  const atomOf = (language: CheckedLanguage, alternative: string): number => {
    const key = `${language} ${alternative}`;
    const known = atomByKey.get(key);
    if (known !== undefined) return known;
    const index = atoms.length;
    const [, marks = '', word = ''] = /^([\^"!]*)(.*)$/u.exec(alternative) ?? [];
    atoms.push({ capital: marks.includes('^'), quoted: marks.includes('"'), shouted: marks.includes('!'), elements: [] });
    for (const spelling of spellings(language, word)) addWord(lexicons[language], language, spelling, index);
    atomByKey.set(key, index);
    return index;
  };
  const elementOf = (language: CheckedLanguage, notation: string): number => {
    const key = `${language} ${notation}`;
    const known = elementByKey.get(key);
    if (known !== undefined) return known;
    const index = elementByKey.size + 1;
    elementByKey.set(key, index);
    for (const alternative of alternativesOf(notation, sets[language])) atoms[atomOf(language, alternative)]?.elements.push(index);
    return index;
  };
  const placesOf = (language: CheckedLanguage, way: readonly Place[]): readonly number[] =>
    way.map((place) => (place.kind === 'gap' ? -place.most : elementOf(language, place.notation)));
  const add = (rule: number, language: CheckedLanguage, phrase: string, unless: boolean) => {
    for (const way of parsePhrase(phrase)) {
      const places = placesOf(language, way);
      const first = places[0] ?? 0;
      if (first <= 0) throw new Error(`A phrase begins with a word: ${phrase}`);
      const list = phrasesByFirst.get(first) ?? [];
      list.push({ places, rule, unless });
      phrasesByFirst.set(first, list);
      if (places.length === 1 && !unless) singles.add(first);
    }
  };
  const neighbours = (language: CheckedLanguage, words: readonly string[] | undefined): ReadonlySet<number> | undefined =>
    words && new Set(words.flatMap((word) => parsePhrase(word).map((way) => placesOf(language, way)[0] ?? 0)));

  const near: (ReadonlySet<number> | undefined)[] = [];
  const notNear: (ReadonlySet<number> | undefined)[] = [];
  const patterns: [number, RegExp | undefined, readonly RegExp[]][] = [];
  for (const [index, rule] of rules.entries()) {
    if (rule.patterns)
      patterns.push([
        index,
        rule.needs === undefined ? undefined : new RegExp(rule.needs, 'iu'),
        rule.patterns.map((pattern) => new RegExp(pattern, 'giu')),
      ]);
    if (rule.language === 'any') continue;
    for (const phrase of rule.find ?? []) add(index, rule.language, phrase, false);
    for (const phrase of rule.unless ?? []) add(index, rule.language, phrase, true);
    near[index] = neighbours(rule.language, rule.near);
    notNear[index] = neighbours(rule.language, rule.notNear);
  }
  const reading = new Set(checkedLanguages.map((language) => elementOf(language, '@reading')));
  return { rules, lexicons, atoms, phrasesByFirst, singles, near, notNear, patterns, reading };
}

/** What a German compound ends with beyond its last word. */
const compoundEndings = ['', 'e', 'en', 'er', 'es', 'em', 'n', 's', 'ern', 'innen'];

/** German umlauts are also written as two letters. */
function spellings(language: CheckedLanguage, word: string): readonly string[] {
  const folded = foldAll(word);
  if (language !== 'de' || !/[äöü]/u.test(word)) return [folded];
  return [folded, folded.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')];
}

function foldAll(word: string): string {
  let out = '';
  for (const char of word) out += foldChar(char, '');
  return out;
}

function addWord(lexicon: Lexicon, language: CheckedLanguage, word: string, atom: number): void {
  if (word.startsWith('*')) {
    const endings = word.endsWith('~') ? compoundEndings : [''];
    for (const ending of endings) lexicon.addSuffix(word.replace(/^\*|~$/gu, '') + ending, atom);
    return;
  }
  if (word.endsWith('*')) lexicon.addPrefix(word.slice(0, -1), atom);
  else if (word.startsWith('=')) lexicon.addExact(word.slice(1), atom);
  else if (language === 'ru') lexicon.addStems(russianStems(word), atom);
  else if (!word.endsWith('~')) lexicon.addExact(word, atom);
  else lexicon.addStems(language === 'en' ? englishStems(word.slice(0, -1)) : germanStems(word.slice(0, -1)), atom);
}
