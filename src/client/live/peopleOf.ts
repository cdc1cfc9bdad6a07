import type { Db } from '../data/Db.ts';
import { EveningPeople, type PeopleOpener } from './EveningPeople.svelte.ts';

const opened = new WeakMap<Db, Map<string, EveningPeople>>();

/** The people of an evening; every screen of the page shares them. `start` starts the worker at the first call. */
export function peopleOf(db: Db, eid: string, start: () => PeopleOpener): EveningPeople {
  const known = opened.get(db) ?? new Map<string, EveningPeople>();
  opened.set(db, known);
  const people = known.get(eid) ?? new EveningPeople(db, eid, start());
  known.set(eid, people);
  return people;
}
