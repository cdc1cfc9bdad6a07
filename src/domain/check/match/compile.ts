import { checkedLanguages, type CheckedLanguage, type Rule } from '../rule.ts';
import { foldChar } from '../fold/foldChar.ts';
import { Lexicon } from './Lexicon.ts';
import { englishStems, germanStems } from './latinStems.ts';
import { alternativesOf, parsePhrase, type Place } from './parsePhrase.ts';
import { russianStems } from './russianStems.ts';
import { sets } from './sets/index.ts';

/** A phrase as numbers: each place is the index of an element, or a negative count of words that may be passed over. */
export interface Phrase {
  readonly places: readonly number[];
  /** The element at its other end, seen from the word that it is looked up by. */
  readonly other: number;
  /** It begins with a word that every text is full of, and is looked up by its end. */
  readonly backwards: boolean;
  readonly rule: number;
  /** It counts only beside a second sign. */
  readonly soft: boolean;
  /** It takes away what it overlaps, instead of finding. */
  readonly unless: boolean;
  /** As its rule has it. */
  readonly notation: string;
}

/** Rules made ready: every word is looked up once, and only phrases that begin with it, or end, are tried. */
export interface CompiledRules {
  readonly rules: readonly Rule[];
  /** Makes the rules of a language ready, where they are not yet. */
  readonly learn: (language: CheckedLanguage) => void;
  readonly lexicons: Readonly<Record<CheckedLanguage, Lexicon>>;
  /** By atom: the elements that it belongs to, what it demands of the word. */
  readonly atoms: readonly Atom[];
  /** One more than the highest number of an element so far. */
  readonly size: () => number;
  /** By the element that a phrase is looked up by. */
  readonly phrasesBy: ReadonlyMap<number, readonly Phrase[]>;
  /** Elements that are a whole phrase by themselves: what is hidden in a word is looked for among these only. */
  readonly singles: ReadonlySet<number>;
  readonly near: readonly (ReadonlySet<number> | undefined)[];
  readonly notNear: readonly (ReadonlySet<number> | undefined)[];
  readonly patterns: readonly RulePatterns[];
  /** By rule: what is a second sign for its soft phrases, beside what is one for all. */
  readonly signs: readonly (ReadonlySet<number> | undefined)[];
  /** Words that only somebody says who means it: a second sign for what may be harmless. */
  readonly danger: ReadonlySet<number>;
  /** Words of everyday life, which excuse it. */
  readonly everyday: ReadonlySet<number>;
  /** Games, books and animals, which excuse it whatever else is said. */
  readonly tale: ReadonlySet<number>;
  /** What one does with books and films: in a sentence with it, quotation marks hold a title. */
  readonly reading: ReadonlySet<number>;
}

/** The regular expressions of a rule, ready to be asked. */
export interface RulePatterns {
  readonly rule: number;
  readonly needs: RegExp | undefined;
  readonly inSentence: readonly RegExp[];
  readonly across: readonly RegExp[];
}

interface Atom {
  readonly capital: boolean;
  readonly quoted: boolean;
  readonly shouted: boolean;
  readonly elements: number[];
}

/** Words of which no sentence is free: hundreds of phrases begin with each, and almost none of these is meant. */
const frequent: Readonly<Record<CheckedLanguage, ReadonlySet<string>>> = {
  ru: new Set('и в не на я с что а по как это он она они к у из за все так вам вы но о мы для ты мне меня тебя'.split(' ')),
  en: new Set('the i a an my in on you it our your to we is and of that for he she they with at be'.split(' ')),
  de: new Set('die der ich im in das wir mit wie ein eine es und du ist zu den dem auf er sie'.split(' ')),
};

const MARKS = /^[\^"!]+/u;

/**
 * Makes rules ready, those of `languages` at once and others when they are learned; throws where a phrase or a pattern
 * cannot be read.
 */
export function compile(rules: readonly Rule[], languages: readonly CheckedLanguage[] = checkedLanguages): CompiledRules {
  const lexicons = byLanguage(() => new Lexicon());
  const atoms: Atom[] = [];
  // One map a language: thousands of keys need not be put together.
  const atomsBy = byLanguage(() => new Map<string, number>());
  const elementsBy = byLanguage(() => new Map<string, number>());
  let elements = 0;
  const phrasesBy = new Map<number, Phrase[]>();
  const common = new Set<number>();
  const singles = new Set<number>();

  const atomOf = (language: CheckedLanguage, alternative: string): number => {
    const known = atomsBy[language].get(alternative);
    if (known !== undefined) return known;
    const index = atoms.length;
    const word = MARKS.test(alternative) ? alternative.replace(MARKS, '') : alternative;
    const marks = alternative.slice(0, alternative.length - word.length);
    atoms.push({ capital: marks.includes('^'), quoted: marks.includes('"'), shouted: marks.includes('!'), elements: [] });
    for (const spelling of spellings(language, word)) addWord(lexicons[language], language, spelling, index);
    atomsBy[language].set(alternative, index);
    return index;
  };
  const elementOf = (language: CheckedLanguage, notation: string): number => {
    const known = elementsBy[language].get(notation);
    if (known !== undefined) return known;
    const index = ++elements;
    elementsBy[language].set(notation, index);
    for (const alternative of alternativesOf(notation, sets[language])) {
      atoms[atomOf(language, alternative)]?.elements.push(index);
      if (frequent[language].has(alternative.replace('=', ''))) common.add(index);
    }
    return index;
  };
  const placesOf = (language: CheckedLanguage, way: readonly Place[]): readonly number[] =>
    way.map((place) => (place.kind === 'gap' ? -place.most : elementOf(language, place.notation)));
  const add = (rule: number, language: CheckedLanguage, notation: string, kind: 'find' | 'soft' | 'unless') => {
    for (const way of parsePhrase(notation)) {
      const places = placesOf(language, way);
      const first = places[0] ?? 0;
      if (first <= 0) throw new Error(`A phrase begins with a word: ${notation}`);
      const last = places.at(-1) ?? 0;
      const backwards = common.has(first) && last > 0 && !common.has(last);
      const [anchor, other] = backwards ? [last, first] : [first, last];
      const phrase = { places, other, backwards, rule, soft: kind === 'soft', unless: kind === 'unless', notation };
      const list = phrasesBy.get(anchor);
      if (list) list.push(phrase);
      else phrasesBy.set(anchor, [phrase]);
      if (places.length === 1 && kind !== 'unless') singles.add(first);
    }
  };
  const neighbours = (language: CheckedLanguage, words: readonly string[] | undefined): ReadonlySet<number> | undefined =>
    words && new Set(words.flatMap((word) => parsePhrase(word).map((way) => placesOf(language, way)[0] ?? 0)));

  const near: (ReadonlySet<number> | undefined)[] = [];
  const notNear: (ReadonlySet<number> | undefined)[] = [];
  const signs: (ReadonlySet<number> | undefined)[] = [];
  const danger = new Set<number>();
  const everyday = new Set<number>();
  const tale = new Set<number>();
  const reading = new Set<number>();
  const learned = new Set<CheckedLanguage>();
  const learn = (language: CheckedLanguage) => {
    if (learned.has(language)) return;
    learned.add(language);
    for (const [index, rule] of rules.entries()) {
      if (rule.language !== language) continue;
      for (const phrase of rule.find ?? []) add(index, language, phrase, 'find');
      for (const phrase of rule.soft ?? []) add(index, language, phrase, 'soft');
      for (const phrase of rule.unless ?? []) add(index, language, phrase, 'unless');
      near[index] = neighbours(language, rule.near);
      notNear[index] = neighbours(language, rule.notNear);
      signs[index] = neighbours(language, rule.signs);
    }
    danger.add(elementOf(language, '@danger'));
    everyday.add(elementOf(language, '@home/@everyday'));
    tale.add(elementOf(language, '@story/@trifle'));
    reading.add(elementOf(language, '@reading'));
  };

  const patterns = rules.flatMap((rule, index) => (rule.patterns || rule.across ? [patternsOf(rule, index)] : []));
  for (const language of languages) learn(language);
  return {
    rules,
    learn,
    lexicons,
    atoms,
    size: () => elements + 1,
    phrasesBy,
    singles,
    near,
    notNear,
    signs,
    danger,
    everyday,
    tale,
    patterns,
    reading,
  };
}

function patternsOf({ needs, patterns = [], across = [], cased }: Rule, rule: number): RulePatterns {
  const ready = (pattern: string) => new RegExp(pattern, cased ? 'gu' : 'giu');
  return {
    rule,
    needs: needs === undefined ? undefined : new RegExp(needs, 'iu'),
    inSentence: patterns.map(ready),
    across: across.map(ready),
  };
}

function byLanguage<V>(make: () => V): Readonly<Record<CheckedLanguage, V>> {
  return { ru: make(), en: make(), de: make() };
}

/** What a German compound ends with beyond its last word. */
const compoundEndings = ['', 'e', 'en', 'er', 'es', 'em', 'n', 's', 'ern', 'innen'];

/** German umlauts are also written as two letters. */
function spellings(language: CheckedLanguage, word: string): readonly string[] {
  const folded = foldAll(word);
  if (language !== 'de' || !/[äöü]/u.test(word)) return [folded];
  return [folded, folded.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')];
}

const PLAIN = /^[=*]?[a-zа-я-]+[*~]?$/u;

function foldAll(word: string): string {
  if (PLAIN.test(word)) return word;
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
  // No word of one or two letters declines; its stem would be every other small word.
  else if (language === 'ru' && word.length <= 2) lexicon.addExact(word, atom);
  else if (language === 'ru') lexicon.addStems(russianStems(word), atom);
  else if (!word.endsWith('~')) lexicon.addExact(word, atom);
  else lexicon.addStems(language === 'en' ? englishStems(word.slice(0, -1)) : germanStems(word.slice(0, -1)), atom);
}
