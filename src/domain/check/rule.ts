import type { Begun } from './begun.ts';

/** How strongly something is said: show somebody before sealing, think of other words, or only be reminded. */
export const strengths = ['ask', 'advise', 'remind'] as const;
export type Strength = (typeof strengths)[number];

export const topics = [
  'war',
  'case',
  'insult',
  'call',
  'lgbt',
  'cipher',
  'foul',
  'link',
  'media',
  'organisation',
  'crime',
  'drugs',
  'money',
  'extremism',
  'separatism',
  'contact',
  'foreign',
  'abbreviation',
  'pity',
  'stock',
  'prisoner',
  'food',
  'poem',
  'freedom',
  'gap',
  'repeated',
  'introduction',
  'question',
] as const;
export type Topic = (typeof topics)[number];

/** The languages that have rules. */
export const checkedLanguages = ['ru', 'en', 'de'] as const;
export type CheckedLanguage = (typeof checkedLanguages)[number];

/** The same words in every language that reasons are given in. */
type Words = Readonly<Record<CheckedLanguage, string>>;

export type DetectorName = 'acrostic' | 'foreign' | 'gap' | 'abbreviation' | 'introduction' | 'poem' | 'question' | 'evidence';

/**
 * What must not stand on a card unseen, as data. `find` holds phrases in the notation of README.md, `patterns` and `across`
 * regular expressions over the text as it stands; one of them has to fit. A fit counts only with one of `near` among the words
 * around it, where there are any, and not where one of `notNear` is among them, or where a phrase of `unless` overlaps it.
 */
export interface Rule {
  readonly id: string;
  readonly topic: Topic;
  readonly strength: Strength;
  /** The language whose words it reads; `any` for patterns that no language changes. */
  readonly language: CheckedLanguage | 'any';
  /** Where it holds; everywhere, at everybody, where nothing is said. */
  readonly countries?: readonly string[];
  readonly institutions?: readonly string[];
  readonly people?: readonly string[];
  readonly find?: readonly string[];
  /** Like `find`, for what is harmless as often: counts only beside a second sign, and not among words of everyday life. */
  readonly soft?: readonly string[];
  /** Words that are such a sign for this rule, beside `@danger`. */
  readonly signs?: readonly string[];
  /** Regular expressions that never look across a letter, a sign that ends sentences, a space and a word. */
  readonly patterns?: readonly string[];
  /** Regular expressions that do, or that ask where the text ends: the whole text is read for them with every keystroke. */
  readonly across?: readonly string[];
  /** Capitals are told apart in `patterns` and `across`: names, which nobody writes small. */
  readonly cased?: true;
  /** A regular expression, quick to look for, without which none of `patterns` and `across` can fit: it is part of what they find. */
  readonly needs?: string;
  /** What no list of words can tell, by its name in `detectors`. */
  readonly detector?: DetectorName;
  readonly unless?: readonly string[];
  readonly near?: readonly string[];
  readonly notNear?: readonly string[];
  /** How many words to either side are looked at for `near` and `notNear`; 6 where nothing is said. */
  readonly within?: number;
  readonly why: Words;
  /** Words begun for the writer, which a tap writes onto the card in the place of what was found. */
  readonly instead?: Readonly<Record<CheckedLanguage, readonly Begun[]>>;
  /** What the writer may do instead: it is said to them, and never written. */
  readonly idea?: Words;
  /** Who says so, and when that was read. */
  readonly source: string;
  readonly date: string;
}

/** Rules of one topic with what they share; a rule may say each of these things anew. */
export interface RuleGroup extends Pick<Rule, 'topic' | 'strength' | 'why' | 'instead' | 'idea' | 'source' | 'date'> {
  readonly rules: readonly (Omit<Rule, 'topic' | 'strength' | 'why' | 'source' | 'date'> &
    Partial<Pick<Rule, 'topic' | 'strength' | 'why' | 'source' | 'date'>>)[];
}

/** The rules of a group, each whole. */
export function rulesOf({ rules, ...shared }: RuleGroup): readonly Rule[] {
  return rules.map((rule) => ({ ...shared, ...rule }));
}

/** Something that was found: by which rule and where, in UTF-16 units; `0, 0` where it is about the whole text. */
export interface Finding {
  readonly rule: string;
  readonly topic: Topic;
  readonly strength: Strength;
  readonly start: number;
  readonly end: number;
}
