import type { Institution, Person } from './person.ts';

/** The institutions that these people are in, and those that they were moved to from there. */
export function usedInstitutions(people: readonly Person[], institutions: readonly Institution[]): readonly Institution[] {
  const byId = new Map(institutions.map((institution) => [institution.id, institution]));
  const used = new Map<string, Institution>();
  for (const { institution } of people) {
    let at = institution === null ? undefined : byId.get(institution);
    for (; at && !used.has(at.id); at = at.movedTo === undefined ? undefined : byId.get(at.movedTo)) used.set(at.id, at);
  }
  return [...used.values()];
}
