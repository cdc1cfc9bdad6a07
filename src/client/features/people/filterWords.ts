import { regionName } from '../../../domain/address/regionName.ts';
import type { BirthdaySpan } from '../../../domain/person/birthday.ts';
import type { Institution } from '../../../domain/person/person.ts';
import type { FilterName } from '../../../domain/search/filters.ts';
import { ageGroups, YES } from '../../../domain/search/filters.ts';
import { occupationGroups } from '../../../domain/search/occupations.ts';
import { terms } from '../../../domain/search/term.ts';
import { i18n } from '../../i18n/i18n.svelte.ts';

/** What the words of a filter's values depend on. */
export interface FilterWords {
  readonly birthdays: BirthdaySpan;
  readonly institutions: ReadonlyMap<string, Institution>;
}

/** A filter's value as a chip says it; it is understood without the filter's own name. */
export function valueWords(name: FilterName, value: string, { birthdays, institutions }: FilterWords): string {
  if (name === 'sex') return i18n.t(value === 'f' ? 'people.filter.women' : 'people.filter.men');
  if (name === 'birthday') return i18n.t('people.filter.birthday', { from: shortDay(birthdays.from), to: shortDay(birthdays.to) });
  if (name === 'age') return wordOf(ageGroups, value, (known) => i18n.t(`people.filter.age.${known}`));
  if (name === 'term') return wordOf(terms, value, (known) => i18n.t(`people.filter.term.${known}`));
  if (name === 'occupation') return wordOf(occupationGroups, value, (known) => i18n.t(`people.filter.occupation.${known}`));
  if (name === 'region') return regionName(value, i18n.language);
  if (name === 'institution') return institutionWords(value, institutions);
  if (value === YES) return i18n.t(name === 'fewCards' ? 'people.filter.fewCards' : 'people.filter.answers');
  return value;
}

/** The name alone, and its region where others of the list are called the same. */
function institutionWords(value: string, institutions: FilterWords['institutions']): string {
  const [name = '', region = ''] = value.split('\n');
  const namesake = [...institutions.values()].some((one) => one.name === name && one.region !== region);
  return namesake && region !== '' ? `${name}, ${regionName(region, i18n.language)}` : name;
}

function wordOf<T extends string>(known: readonly T[], value: string, say: (value: T) => string): string {
  const found = known.find((one) => one === value);
  return found === undefined ? value : say(found);
}

function shortDay(day: string): string {
  return i18n.date(day, { day: 'numeric', month: 'long' });
}
