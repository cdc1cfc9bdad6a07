import { inLanguage, languageOf } from '../../../domain/language/inLanguage.ts';
import { freshness, type Freshness } from '../../../domain/person/freshness.ts';
import type { Person } from '../../../domain/person/person.ts';
import { initialsOf, personName } from '../../../domain/person/personName.ts';
import { isMet } from '../../../domain/search/interests.ts';
import type { FoundBy } from '../../../domain/search/whyFound.ts';
import { i18n } from '../../i18n/i18n.svelte.ts';
import { inShort } from './inShort.ts';

/** What a row of the list says of a person. */
export interface RowWords {
  readonly name: string;
  readonly other: string;
  readonly initials: string;
  readonly facts: string;
  /** The `lang` of the facts, where they are all in one language and that is not the screen's. */
  readonly factsLang: string | undefined;
  /** The places that every row has ready, empty ones among them. */
  readonly marks: readonly [Mark, Mark, Mark];
  /** Whatever those cannot hold; for most people the very same empty list. */
  readonly more: readonly Mark[];
}

/** A few words below the facts: `reason` and `old` stand as they are, the others in a pill; `none` takes no room. */
interface Mark {
  readonly text: string;
  /** Only where it is not the screen's own. */
  readonly lang?: string | undefined;
  readonly look: 'chip' | 'chip red' | 'chip blue' | 'chip green' | 'reason' | 'old' | 'none';
}

const NONE: Mark = { text: '', look: 'none' };
const NO_MORE: readonly Mark[] = [];

/** What a row says depends on besides the person. */
export interface RowContext {
  readonly today: string;
  /** Interests that are looked for: whoever has them shows them first. */
  readonly liked: readonly string[];
  /** By what of the person the search came here that the row does not show of itself. */
  readonly found: readonly FoundBy[];
  /** Why nobody writes to the person; stands instead of everything else. */
  readonly reason?: string | undefined;
  /** A draft to the person lies on this phone. */
  readonly drafted: boolean;
  /** A card to the person was sealed on this phone. */
  readonly written: boolean;
}

export function rowWords(person: Person, context: RowContext): RowWords {
  const { language } = i18n;
  const closed = context.reason !== undefined;
  const facts = [inLanguage(person.occupation, language), closed ? undefined : inLanguage(person.case.sentence, language)];
  return {
    ...personName(person, language),
    initials: initialsOf(person, language),
    facts: capitalised(
      facts
        .map((fact) => inShort(fact ?? '').replace(/(\d) /gu, '$1\u00a0'))
        .filter(Boolean)
        .join('\u00a0· '),
    ),
    factsLang: otherThan(language, closed ? [person.occupation] : [person.occupation, person.case.sentence]),
    ...inPlaces(
      context.reason === undefined
        ? marksOf(person, context)
        : [{ text: context.reason, look: 'reason' }, ...context.found.map((found) => foundMark(found, person))],
    ),
  };
}

function otherThan(language: string, said: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  const found = new Set(said.map((one) => languageOf(one, language)));
  found.delete(undefined);
  const [first, second] = found;
  return second === undefined && first !== language ? first : undefined;
}

function inPlaces([first = NONE, second = NONE, third = NONE, ...rest]: readonly Mark[]): Pick<RowWords, 'marks' | 'more'> {
  return { marks: [first, second, third], more: rest.length === 0 ? NO_MORE : rest };
}

/** By hand: a `::first-letter` is laid out anew in every row with every letter that is typed. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function marksOf(person: Person, { today, liked, found, drafted, written }: RowContext): Mark[] {
  const marks: Mark[] = [];
  if (person.test) marks.push({ text: i18n.t('people.test'), look: 'chip red' });
  if (drafted) marks.push({ text: i18n.t('people.draft'), look: 'chip blue' });
  if (written) marks.push({ text: i18n.t('people.written'), look: 'chip green' });
  const interests = interestsOf(inLanguage(person.interests, i18n.language) ?? [], liked, langOfInterests(person));
  // What is shown anyway need not be said twice.
  marks.push(...found.map((one) => foundMark(one, person)).filter(({ text }) => !interests.some((mark) => mark.text === text)));
  marks.push(...interests);
  const { status } = person.asOf;
  const age = freshness(status, today);
  if (age !== 'fresh') marks.push({ text: oldWords(age, status), look: 'old' });
  return marks;
}

function langOfInterests({ interests }: Person): string | undefined {
  return otherThan(i18n.language, [interests]);
}

function foundMark(found: FoundBy, person: Person): Mark {
  switch (found.kind) {
    case 'born':
      return { text: i18n.t('people.found.born', { year: found.year }), look: 'reason' };
    case 'article':
      return { text: i18n.t('people.found.article', { number: found.number }), look: 'reason' };
    case 'interest':
      return { text: found.text, lang: langOfInterests(person), look: 'chip' };
    case 'text':
      return { text: found.text, lang: found.lang === i18n.language ? undefined : found.lang, look: 'reason' };
  }
}

const oldWordsOf = new Map<string, string>();

/** Thousands of people have facts of the same few days: what is said of them is not put together again for each row and letter. */
function oldWords(age: Exclude<Freshness, 'fresh'>, day: string): string {
  const key = `${i18n.language} ${age} ${day}`;
  const words = oldWordsOf.get(key) ?? i18n.t(`people.${age}`, { date: i18n.date(day, { month: 'short', year: 'numeric' }) });
  oldWordsOf.set(key, words);
  return words;
}

/** Interests that are shared, or else one row of chips on a phone: the rest stands on the person's page. */
function interestsOf(interests: readonly string[], liked: readonly string[], lang: string | undefined): Mark[] {
  const shared = interests.filter((interest) => liked.some((one) => isMet(one, interest)));
  if (shared.length > 0) return shared.map((text) => ({ text, lang, look: 'chip green' }));
  const short = interests.slice(0, 2);
  return (short.join('').length > 20 ? short.slice(0, 1) : short).map((text) => ({ text, lang, look: 'chip' }));
}
