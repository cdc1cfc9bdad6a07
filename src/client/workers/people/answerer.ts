import { openList } from '../../../domain/list/index.ts';
import type { Institution, Person } from '../../../domain/person/person.ts';
import { indexPeople, type PeopleIndex } from '../../../domain/search/indexPeople.ts';
import type { ClosedList, PeopleAnswer, PeopleRequest, PeopleResult } from './protocol.ts';

/** Does what the page asks, one request after the other; keeps the index of what was opened last. */
export function createAnswerer(): (request: PeopleRequest) => PeopleAnswer {
  let index: PeopleIndex | undefined;
  let ids: readonly string[] = [];
  return (request) => {
    if (request.job === 'search') {
      return { id: request.id, job: 'search', people: Array.from(index?.search(request.query) ?? [], (at) => ids[at] ?? '') };
    }
    index = undefined;
    const result = openAll(request.lists);
    if (result.ok) {
      index = indexPeople(result.people, result.institutions);
      ids = result.people.map(({ id }) => id);
    }
    return { id: request.id, job: 'open', result };
  };
}

/** All or nothing: an evening with half of its people would look complete. */
function openAll(lists: readonly ClosedList[]): PeopleResult {
  const people = new Map<string, Person>();
  const institutions = new Map<string, Institution>();
  for (const { bytes, id, joinSecret } of lists) {
    const opened = openList(bytes, id, joinSecret);
    if (!opened.ok) return opened;
    for (const [known, fresh] of [
      [people, opened.list.people],
      [institutions, opened.list.institutions],
    ] as const) {
      const twice = fresh.find((one) => known.has(one.id));
      if (twice) return { ok: false, reason: 'list.malformed', detail: twice.id };
    }
    for (const person of opened.list.people) people.set(person.id, person);
    for (const institution of opened.list.institutions) institutions.set(institution.id, institution);
  }
  return { ok: true, people: [...people.values()], institutions: [...institutions.values()] };
}
