import { openList, type ListResult } from '../../../domain/list/index.ts';
import { forOrganizers } from '../../../domain/list/organizersPart.ts';
import type { EarlierPlace, Institution, Person } from '../../../domain/person/person.ts';
import type { ClosedList, PeopleResult } from './protocol.ts';

/** Opens the lists of an evening: all or nothing, for one with half of its people would look complete. */
export function openAll(lists: readonly ClosedList[]): PeopleResult {
  const people = new Map<string, Person>();
  const institutions = new Map<string, Institution>();
  const earlier: EarlierPlace[] = [];
  for (const closed of lists) {
    const opened = openOne(closed);
    if (!opened.ok) return opened;
    for (const [known, fresh] of [
      [people, opened.list.people],
      [institutions, opened.list.institutions],
    ] as const) {
      const twice = fresh.find((one) => known.has(one.id));
      if (twice) return { ok: false, reason: 'list.malformed', detail: twice.id };
    }
    earlier.push(...(opened.list.earlier ?? []));
    for (const person of opened.list.people) people.set(person.id, person);
    for (const institution of opened.list.institutions) institutions.set(institution.id, institution);
  }
  return { ok: true, people: [...people.values()], institutions: [...institutions.values()], earlier };
}

function openOne({ bytes, id, joinSecret, organizersKey }: ClosedList): ListResult {
  const opened = openList(bytes, id, joinSecret);
  if (!opened.ok || !organizersKey) return opened;
  const list = forOrganizers(opened.list, organizersKey);
  return list ? { ok: true, list } : { ok: false, reason: 'list.malformed', detail: 'organizers' };
}
