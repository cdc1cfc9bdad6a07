import type { Manifest } from '../../../domain/event/manifest.ts';
import { whyNotChoosable, type NotChoosable } from '../../../domain/person/choosable.ts';
import type { Person } from '../../../domain/person/person.ts';

export type FilterName = 'all' | 'interests' | 'women';

/** What the list's screen shows: people to choose from, those of the rehearsal, and those nobody writes to. */
export interface Sections {
  readonly choosable: readonly Person[];
  readonly rehearsal: readonly Person[];
  readonly notChoosable: readonly { readonly person: Person; readonly reason: NotChoosable }[];
}

const filters: Readonly<Record<FilterName, (person: Person) => boolean>> = {
  all: () => true,
  interests: (person) => Object.values(person.interests).some((words) => words.length > 0),
  women: (person) => person.sex === 'f',
};

/** Sorts people into sections and keeps their order: of the list, or of a search, best first. */
export function sections(people: readonly Person[], filter: FilterName, today: string, daysOnTheWay?: number): Sections {
  const choosable: Person[] = [];
  const rehearsal: Person[] = [];
  const notChoosable: { person: Person; reason: NotChoosable }[] = [];
  for (const person of people) {
    if (!filters[filter](person)) continue;
    const reason = whyNotChoosable(person, today, daysOnTheWay);
    if (reason) notChoosable.push({ person, reason });
    else if (person.test) rehearsal.push(person);
    else choosable.push(person);
  }
  return { choosable, rehearsal, notChoosable };
}

/** The filters that tell this list's people apart; none where only one would be left. */
export function usefulFilters(people: readonly Person[]): readonly FilterName[] {
  const useful = (Object.keys(filters) as FilterName[]).filter((name) => {
    const matching = people.filter((person) => filters[name](person)).length;
    return name !== 'all' && matching > 0 && matching < people.length;
  });
  return useful.length === 0 ? [] : ['all', ...useful];
}

/** Days of the fastest way by which this evening posts; undefined where the manifest names none. */
export function fastestWay(manifest: Pick<Manifest, 'ways'>): number | undefined {
  return manifest.ways.length === 0 ? undefined : Math.min(...manifest.ways.map(({ days }) => days));
}
