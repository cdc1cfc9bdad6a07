import { inLanguage } from '../../../domain/language/inLanguage.ts';
import { freshness } from '../../../domain/person/freshness.ts';
import type { Person } from '../../../domain/person/person.ts';
import { initialsOf, personName } from '../../../domain/person/personName.ts';
import { isMet } from '../../../domain/search/interests.ts';
import { i18n } from '../../i18n/i18n.svelte.ts';
import { inShort } from './inShort.ts';

/** What a row of the list says of a person. */
export interface RowWords {
  readonly name: string;
  readonly other: string;
  readonly initials: string;
  readonly facts: string;
  readonly chips: readonly { readonly text: string; readonly tone: 'plain' | 'green' }[];
  /** From which month the facts are, where they are old, and that somebody will check them, where they are very old; else empty. */
  readonly old: string;
}

/** `liked`: interests that are looked for; `reason`: why nobody writes to the person, instead of everything else. */
export function rowWords(person: Person, today: string, liked: readonly string[], reason: string | undefined): RowWords {
  const { language } = i18n;
  const closed = reason !== undefined;
  const facts = [inLanguage(person.occupation, language), closed ? undefined : inLanguage(person.case.sentence, language)];
  return {
    ...personName(person, language),
    initials: initialsOf(person, language),
    facts: facts
      .map((fact) => inShort(fact ?? '').replace(/(\d) /gu, '$1\u00a0'))
      .filter(Boolean)
      .join('\u00a0· '),
    chips: closed ? [] : chipsOf(inLanguage(person.interests, language) ?? [], liked),
    old: closed ? '' : oldWords(person.asOf.status, today),
  };
}

function oldWords(asOf: string, today: string): string {
  const age = freshness(asOf, today);
  return age === 'fresh' ? '' : i18n.t(`people.${age}`, { date: i18n.date(asOf, { month: 'short', year: 'numeric' }) });
}

/** Interests that are shared, or else one row of chips on a phone: the rest stands on the person's page. */
function chipsOf(interests: readonly string[], liked: readonly string[]): RowWords['chips'] {
  const shared = interests.filter((interest) => liked.some((one) => isMet(one, interest)));
  if (shared.length > 0) return shared.map((text) => ({ text, tone: 'green' }));
  const short = interests.slice(0, 2);
  return (short.join('').length > 20 ? short.slice(0, 1) : short).map((text) => ({ text, tone: 'plain' }));
}
