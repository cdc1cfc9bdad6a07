import type { Institution, Person } from './person.ts';

/** What everybody in a closed institution is flagged with. */
export interface Moved {
  /** The institution that the list still names, closed. */
  readonly from: Institution;
  /** Where its people were brought, over as many moves as there were; undefined while nobody knows. */
  readonly to: Institution | undefined;
}

/** Whether the institution that a person is said to be in is closed; undefined where nothing is known against it. */
export function movedOf(person: Pick<Person, 'institution'>, institutions: ReadonlyMap<string, Institution>): Moved | undefined {
  const from = person.institution === null ? undefined : institutions.get(person.institution);
  if (from?.closed === undefined) return undefined;
  // A list has no circles (`checkList`), but an evening's lists may be put together.
  const passed = new Set<string>();
  let to: Institution | undefined = from;
  while (to?.closed !== undefined && !passed.has(to.id)) {
    passed.add(to.id);
    to = to.movedTo === undefined ? undefined : institutions.get(to.movedTo);
  }
  return { from, to: to?.closed === undefined ? to : undefined };
}
