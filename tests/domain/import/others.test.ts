import { describe, expect, test } from 'vitest';
import { exportList } from '../../../src/domain/import/index.ts';
import { testList } from '../../../src/domain/person/lists/index.ts';
import type { PeopleList, Person } from '../../../src/domain/person/person.ts';
import { errorsIn, importBytes } from '../../support/sheets/someSheets.ts';

const [first, second, third] = testList.people as [Person, Person, Person];

function listOf(...people: readonly Person[]): PeopleList {
  return { ...testList, people: [...people] };
}

/** What a list of another group does to ours. */
function take(theirs: PeopleList, ours: PeopleList, broughtBefore: readonly string[] = []) {
  return importBytes(exportList(theirs, 'csv', 'en', ['publishable', 'channel', 'channelConfirmed']), {
    before: ours,
    broughtBefore: new Set(broughtBefore),
  });
}

test('people of ours whom another group does not have stay, those it brought and leaves out are gone', () => {
  const ours = listOf(first, second, third);
  const result = take(listOf(first), ours, [first.id, third.id]);
  expect(errorsIn(result)).toEqual([]);
  expect(result.counts).toEqual({ new: 0, changed: 0, unchanged: 2, gone: 1 });
  expect(result.next?.people.map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(result.ids).toEqual([first.id]);
});

test('another group’s id means our person only where name or birth say so', () => {
  const theirs = { ...second, id: first.id };
  const result = take(listOf(theirs), listOf(first, third));
  // Somebody else, under an id of their own.
  expect(errorsIn(result)).toEqual([]);
  expect(result.counts).toMatchObject({ new: 1, changed: 0, unchanged: 2, gone: 0 });
  expect(result.next?.people.map(({ surname }) => surname)).toEqual([first, third, second].map(({ surname }) => surname));
  expect(new Set(result.next?.people.map(({ id }) => id)).size).toBe(3);
  // Nor does a year of birth that two people share.
  const peer = { ...second, id: first.id, birthDate: null, birthYear: Number(first.birthDate?.slice(0, 4) ?? first.birthYear) };
  expect(take(listOf(peer), listOf(first, third)).counts).toMatchObject({ new: 1, changed: 0, unchanged: 2 });
  // The same person under another id is no new one, and keeps ours.
  const same = take(listOf({ ...first, id: 'their-own-id' }), listOf(first));
  expect([same.counts.unchanged, same.counts.new, same.ids]).toEqual([1, 0, [first.id]]);
  // Whom they brought they may rename.
  const renamed = take(listOf({ ...first, surname: 'Переименованный', birthDate: null, birthYear: 1931 }), listOf(first), [first.id]);
  expect(renamed.counts).toMatchObject({ new: 0, changed: 1, gone: 0 });
});

test('another group’s id of an institution moves nobody of ours to a place that only shares the id', () => {
  const place = testList.institutions.find(({ id }) => id === first.institution);
  const other = testList.institutions.find(({ id }) => id === second.institution);
  if (!place || !other) throw new Error('nowhere');
  const ours = { ...listOf(first), institutions: [place] };
  const theirs = { ...listOf({ ...second, institution: place.id }), institutions: [{ ...other, id: place.id }] };
  const result = take(theirs, ours);
  expect(errorsIn(result)).toEqual([]);
  expect(result.counts).toEqual({ new: 1, changed: 0, unchanged: 1, gone: 0 });
  expect(result.next?.institutions[0]).toEqual(place);
  const [, came] = result.next?.institutions ?? [];
  expect(came).toMatchObject({ name: other.name, address: other.address });
  expect(result.next?.people.map(({ institution }) => institution)).toEqual([place.id, came?.id]);
  // Where they brought its people, they may say that it is elsewhere.
  const moved = { ...theirs, people: [first] };
  expect(take(moved, ours, [first.id]).next?.institutions).toMatchObject([{ id: place.id, name: other.name }]);
});

test('what is ours alone is not taken away by another group’s list', () => {
  const ours: Person = {
    ...first,
    publishable: true,
    civilianHostage: { channel: 'through a friend', confirmedOn: '2026-10-01' },
  };
  const theirs: Person = { ...first, civilianHostage: { channel: '', confirmedOn: null } };
  const before = listOf(ours);
  expect(take(listOf(theirs), before).next).toBe(before);
  const fresh = take(listOf({ ...theirs, id: second.id, surname: second.surname, birthDate: null, birthYear: 1950 }), before);
  expect(fresh.next?.people.at(-1)?.civilianHostage).toEqual({ channel: '', confirmedOn: null });
  expect(fresh.problems.map(({ code }) => code)).toContain('channel.notConfirmed');
});

test('an ordinary import keeps whose lists were taken', () => {
  const followed = [
    { key: 'k', list: 'L', version: 3, sha256: 'a'.repeat(64), issued: '2026-11-01', expires: '2026-12-01', people: [first.id] },
  ];
  const before = { ...listOf(first), followed };
  const { next } = importBytes(exportList(listOf(first, second), 'csv', 'en'), { before });
  expect([next?.people.length, next?.followed]).toEqual([2, followed]);
});

describe('what we know of somebody outlives another group’s list', () => {
  const ours: Person = {
    ...first,
    status: 'released',
    letters: 'noneWanted',
    leaveOut: { ru: 'не о болезни' },
    asks: { ru: 'книги' },
    dativeOverride: 'Особому Имени',
    asOf: { ...first.asOf, status: '2026-11-22' },
  };
  const theirs: Person = { ...first, letters: 'welcome', leaveOut: {}, asks: {}, dativeOverride: null };
  const at = (status: string): Person => ({ ...theirs, asOf: { ...theirs.asOf, status } });

  test('where theirs is older or empty', () => {
    const result = take(listOf(at('2026-11-01')), listOf(ours), [first.id]);
    expect(errorsIn(result)).toEqual([]);
    expect(result.next?.people[0]).toEqual(ours);
    expect(result.problems.map(({ code }) => code)).toEqual(['fact.older', 'fact.older']);
  });

  test('and gives way where theirs is newer, but for what it leaves empty', () => {
    const [person] = take(listOf(at('2026-11-25')), listOf(ours), [first.id]).next?.people ?? [];
    expect(person).toMatchObject({ status: first.status, letters: 'welcome', asOf: { status: '2026-11-25' } });
    expect(person).toMatchObject({ leaveOut: ours.leaveOut, asks: ours.asks, dativeOverride: ours.dativeOverride });
  });

  test('also where somebody is', () => {
    const moved: Person = { ...first, institution: second.institution, asOf: { ...first.asOf, institution: '2026-11-22' } };
    const old: Person = { ...first, asOf: { ...first.asOf, institution: '2026-11-01' } };
    const result = take(listOf(old), listOf(moved), [first.id]);
    expect(first.institution).not.toBe(second.institution);
    expect(result.next?.people[0]).toMatchObject({ institution: second.institution, asOf: { institution: '2026-11-22' } });
    expect(result.problems.map(({ code }) => code)).toContain('fact.older');
  });
});
