import { expect, test } from 'vitest';
import { MOST_DRAWINGS } from '../../../src/domain/listDrawing/listDrawing.ts';
import type { PeopleList } from '../../../src/domain/person/person.ts';
import { followDrawings, forOtherGroups, openPublished } from '../../../src/domain/publish/index.ts';
import { aListDrawing } from '../../support/aListDrawing.ts';
import { testPeople } from '../../support/evening.ts';
import { marked, published } from './aPublisher.ts';

const today = '2026-11-23';
const permission = { by: 'Мать художницы', day: '2026-05-03', source: 'Письмо в группу' };
const numbered = (i: number) => aListDrawing({ id: i.toString(16).padStart(16, '0'), permission: { ...permission, publishable: true } });
const withDrawings = (...drawings: ReturnType<typeof numbered>[]): PeopleList => ({ ...marked, drawings });

function opened(list: PeopleList) {
  const file = published(list);
  const read = openPublished(file.bytes, { today });
  if (!read.ok) throw new Error(read.problem.code);
  return { ...read, text: new TextDecoder().decode(file.bytes) };
}

const kinds = ({ differences }: ReturnType<typeof followDrawings>) => differences.map(({ kind, drawing }) => `${kind} ${drawing.id}`);

test('a drawing is published with its credit where whoever allowed it said so, and who that was stays at home', () => {
  const ours = aListDrawing({ id: 'a'.repeat(16) });
  const { list, text } = opened(withDrawings(numbered(2), ours, numbered(1)));
  expect(list.drawings?.map(({ id }) => id)).toEqual([numbered(1).id, numbered(2).id]);
  expect(list.drawings?.[0]).toEqual({
    ...numbered(1),
    permission: { by: 'lists.example.org', day: '2026-11-01', source: 'TEST people' },
  });
  for (const own of ['Мать', '2026-05-03', 'Письмо', 'publishable']) expect(text).not.toContain(own);
  expect(opened(marked).list.drawings).toBeUndefined();
});

test('a drawing of somebody who is not marked, or on the list no more, stays at home, whatever was allowed', () => {
  const [known, hidden] = [marked.people[0], marked.people.at(-1)];
  const by = (i: number, person: string | undefined) =>
    aListDrawing({ ...numbered(i), permission: { ...permission, publishable: true, ...(person !== undefined && { person }) } });
  const list = withDrawings(by(1, known?.id), by(2, hidden?.id), by(3, 'nobody-here'), by(4, undefined), aListDrawing());
  expect(opened(list).list.drawings?.map(({ id }) => id)).toEqual([numbered(1).id, numbered(4).id]);
  const { notAllowed, notMarked } = forOtherGroups(list.drawings ?? [], list.people);
  expect([notAllowed, notMarked].map((some) => some.map(({ id }) => id))).toEqual([[aListDrawing().id], [numbered(2).id, numbered(3).id]]);
  expect(opened(list).text).not.toContain(hidden?.id);
});

test('a list that took them shows them, follows them, and lets those go that were taken back, for good', () => {
  const first = opened(withDrawings(numbered(1), numbered(2)));
  const own = aListDrawing({ id: 'a'.repeat(16) });
  const here: PeopleList = { ...testPeople(), drawings: [own] };
  const after = followDrawings(here, first.list, first.head);
  expect(after.list.drawings?.map(({ id }) => id)).toEqual([own.id, numbered(1).id, numbered(2).id]);
  expect(kinds(after)).toEqual([`new ${numbered(1).id}`, `new ${numbered(2).id}`]);
  const again = followDrawings(after.list, first.list, first.head);
  expect([again.list, again.differences]).toEqual([after.list, []]);
  const renamed = opened(withDrawings(numbered(1), { ...numbered(2), credit: 'Вера' }));
  const told = followDrawings(after.list, renamed.list, renamed.head);
  expect(kinds(told)).toEqual([`changed ${numbered(2).id}`]);
  expect(told.list.drawings?.at(-1)?.credit).toBe('Вера');
  const second = opened(withDrawings(numbered(2)));
  expect(kinds(followDrawings(after.list, second.list, second.head))).toEqual([`gone ${numbered(1).id}`]);
  const later = followDrawings(after.list, second.list, second.head).list;
  expect(later.drawings?.map(({ id }) => id)).toEqual([own.id, numbered(2).id]);
  expect(later.goneDrawings).toEqual([numbered(1).id]);
  expect(followDrawings(later, first.list, first.head).list.drawings?.map(({ id }) => id)).toEqual([own.id, numbered(2).id]);
});

test('what a desk took away does not come back with the next version, and no list has more than it takes', () => {
  const many = opened(withDrawings(...Array.from({ length: MOST_DRAWINGS }, (_, i) => numbered(i))));
  const here: PeopleList = { ...testPeople(), drawings: [aListDrawing({ id: 'a'.repeat(16) })], goneDrawings: [numbered(3).id] };
  const { list, differences } = followDrawings(here, many.list, many.head);
  expect([list.drawings?.length, differences.every(({ kind }) => kind === 'new')]).toEqual([MOST_DRAWINGS, true]);
  expect(list.drawings?.some(({ id }) => id === numbered(3).id)).toBe(false);
  const last = `noRoom ${numbered(MOST_DRAWINGS - 1).id}`;
  expect(kinds(followDrawings({ ...here, goneDrawings: [] }, many.list, many.head)).at(-1)).toBe(last);
});
