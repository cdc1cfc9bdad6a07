import { openList } from '../../../domain/list/index.ts';
import { forOrganizers } from '../../../domain/list/organizersPart.ts';
import type { ListDrawing } from '../../../domain/listDrawing/listDrawing.ts';
import type { EarlierPlace, Institution, PeopleList, Person } from '../../../domain/person/person.ts';
import type { AddressOfPerson } from '../../../domain/person/shownAddress.ts';
import type { ClosedList, PeopleResult, Refusal } from './protocol.ts';

/** Opens the lists of an evening: all or nothing, for one with half of its people would look complete. */
export function openAll(lists: readonly ClosedList[]): PeopleResult {
  const opening = openEach(lists);
  for (;;) {
    const step = opening.next();
    if (step.done === true) return step.value;
  }
}

/** The same, and gives the people of each list as soon as it is open: they count for nothing where another list then fails. */
export function* openEach(lists: readonly ClosedList[]): Generator<readonly Person[], PeopleResult> {
  const people = new Map<string, Person>();
  const institutions = new Map<string, Institution>();
  const earlier: EarlierPlace[] = [];
  const drawings = new Map<string, ListDrawing>();
  const shown: AddressOfPerson[] = [];
  for (const closed of lists) {
    const opened = openOne(closed);
    if (!opened.ok) return opened;
    for (const [known, fresh] of [
      [people, opened.list.people],
      [institutions, opened.list.institutions],
      [drawings, opened.list.drawings ?? []],
    ] as const) {
      const twice = fresh.find((one) => known.has(one.id));
      if (twice) return { ok: false, reason: 'list.malformed', detail: twice.id };
    }
    earlier.push(...(opened.list.earlier ?? []));
    shown.push(...opened.shown);
    for (const person of opened.list.people) people.set(person.id, person);
    for (const institution of opened.list.institutions) institutions.set(institution.id, institution);
    for (const drawing of opened.list.drawings ?? []) drawings.set(drawing.id, drawing);
    yield opened.list.people;
  }
  return {
    ok: true,
    people: [...people.values()],
    institutions: [...institutions.values()],
    earlier,
    drawings: [...drawings.values()],
    shown,
  };
}

type OpenedOne = { readonly ok: true; readonly list: PeopleList; readonly shown: AddressOfPerson[] } | Refusal;

function openOne({ bytes, id, joinSecret, organizersKey }: ClosedList): OpenedOne {
  const opened = openList(bytes, id, joinSecret);
  if (!opened.ok) return opened;
  if (!organizersKey) return { ok: true, list: opened.list, shown: [] };
  const shown = opened.list.people.flatMap(({ id, address }) => (address ? [{ person: id, ...address }] : []));
  const list = forOrganizers(opened.list, organizersKey);
  return list ? { ok: true, list, shown } : { ok: false, reason: 'list.malformed', detail: 'organizers' };
}
