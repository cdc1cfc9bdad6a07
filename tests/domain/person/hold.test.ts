import { expect, test } from 'vitest';
import { postalView } from '../../../src/domain/desk/postal.ts';
import { printProblems } from '../../../src/domain/desk/printable.ts';
import { exportList } from '../../../src/domain/import/index.ts';
import { parseList } from '../../../src/domain/list/index.ts';
import { emptyDesk, foldLog, parseOperation, type ConfirmedAddress, type Operation } from '../../../src/domain/log/index.ts';
import { missingForPosting } from '../../../src/domain/person/address.ts';
import { holdOf, listedAddress } from '../../../src/domain/person/hold.ts';
import type { Institution, PeopleList } from '../../../src/domain/person/person.ts';
import { importBytes } from '../../support/sheets/someSheets.ts';
import { testPerson } from '../../support/evening.ts';
import { testAddress } from '../../support/testAddress.ts';
import { aDeskCard } from '../desk/aDeskCard.ts';

const { institution: name, ...place } = testAddress;
const old: Institution = { id: 'ik-0', name, region: place.region, address: place, asOf: '2026-10-01', sources: [] };
const moved: Institution = { ...old, address: { ...place, street: 'ул. Новая, д. 2', postalIndex: '123457' } };
const elsewhere: Institution = { ...old, id: 'ik-9', name: 'ФКУ ИК-9 УФСИН России по Примерной области' };
const person = testPerson({ institution: 'ik-0' });

function confirmedWhen(listed: Institution | undefined, address = testAddress): ConfirmedAddress {
  return { address, day: '2026-11-20', source: 'a call', listed: listedAddress(listed) };
}

test('an address that the list changed since it was confirmed is on hold, with both versions', () => {
  const confirmed = confirmedWhen(old);
  expect(holdOf(old, confirmed, undefined)).toBeUndefined();
  expect(holdOf(moved, confirmed, undefined)).toEqual({
    was: testAddress,
    day: '2026-11-20',
    wasConfirmed: true,
    now: listedAddress(moved),
  });
  expect(holdOf(elsewhere, confirmed, undefined)?.now?.institution).toBe(elsewhere.name);
  expect(holdOf(undefined, confirmed, undefined)).toMatchObject({ now: null });
  expect(missingForPosting(person, moved, confirmed, undefined)).toEqual(['changed']);
});

test('whoever confirms either version in sight of the new one ends the hold, until the list changes again', () => {
  const takenNew = confirmedWhen(moved, listedAddress(moved) ?? testAddress);
  const keptOld = confirmedWhen(moved);
  for (const confirmed of [takenNew, keptOld]) {
    expect(missingForPosting(person, moved, confirmed, undefined)).toEqual([]);
    expect(missingForPosting({ ...person, institution: 'ik-9' }, elsewhere, confirmed, undefined)).toEqual(['changed']);
  }
  // Back to what was confirmed: there is nothing to choose.
  expect(holdOf(old, keptOld, undefined)).toBeUndefined();
});

test('a list that only says more, or the same in other spaces and letters, holds nobody', () => {
  const without: Institution = { ...old, address: null };
  expect(holdOf(old, confirmedWhen(without), undefined)).toBeUndefined();
  expect(holdOf(old, confirmedWhen(undefined), undefined)).toBeUndefined();
  expect(holdOf({ ...old, name: name.toUpperCase().replace(' ', '  ') }, confirmedWhen(old), undefined)).toBeUndefined();
  // What an organizer found out while the list said nothing, and the list now says otherwise.
  expect(holdOf(moved, confirmedWhen(without), undefined)).toBeDefined();
  // A confirmation of an earlier version of the app does not tell what it saw.
  expect(holdOf(moved, { address: testAddress, day: '2026-11-20', source: 'a call' }, undefined)).toBeUndefined();
});

function listOf(...institutions: readonly Institution[]): PeopleList {
  return {
    format: 1,
    version: 1,
    kind: 'test',
    people: [{ ...person, institution: institutions[0]?.id ?? null }],
    institutions: [...institutions],
  };
}

const imported = (list: PeopleList, before: PeopleList | null) => importBytes(exportList(list, 'csv', 'ru'), { before, gone: 'keep' }).next;

test('an import keeps what the list said before, so that also what nobody has confirmed is seen in both versions', () => {
  const first = imported(listOf(old), null);
  expect(first?.earlier).toBeUndefined();
  const second = imported(listOf(moved), first);
  expect(second?.earlier).toEqual([{ person: person.id, was: testAddress, day: '2026-11-22' }]);
  expect(parseList(second).ok).toBe(true);
  const [entry] = second?.earlier ?? [];
  expect(missingForPosting(person, old, undefined, undefined)).toEqual(['confirmation']);
  expect(missingForPosting(person, moved, undefined, undefined, undefined, entry)).toEqual(['changed']);
  expect(holdOf(moved, undefined, entry)).toMatchObject({ was: testAddress, wasConfirmed: false });
  // Confirmed in sight of it, it is over; an import of something else keeps it; back at the old address there is none.
  expect(holdOf(moved, confirmedWhen(moved), entry)).toBeUndefined();
  expect(imported(listOf(moved), second)).toBe(second);
  expect(imported(listOf(old), second)?.earlier).toEqual([{ person: person.id, was: listedAddress(moved), day: '2026-11-22' }]);
});

test('a list that gives an address where it had none changes nothing that somebody could have seen', () => {
  const first = imported(listOf({ ...old, address: null }), null);
  expect(imported(listOf(old), first)?.earlier).toBeUndefined();
});

test('a card on hold is not printed, with the reason, on any desk that has the same log and list', () => {
  const confirm = (listed: Institution): Operation => ({
    type: 'confirmAddress',
    person: person.id,
    day: '2026-11-22',
    address: testAddress,
    source: 'a call',
    listed: listedAddress(listed),
  });
  const desk = (...operations: readonly Operation[]) =>
    foldLog(
      emptyDesk,
      operations.map((operation, i) => ({
        kind: 'operation',
        seq: i + 1,
        day: '2026-11-22',
        id: String(i),
        card: null,
        counter: i,
        operation,
      })),
    );
  const problems = (institution: Institution, ...operations: readonly Operation[]) =>
    printProblems(aDeskCard(), postalView(person, new Map([[institution.id, institution]]), desk(...operations), true), 'open');
  expect(parseOperation(confirm(old))).toEqual(confirm(old));
  expect(problems(old, confirm(old))).toEqual([]);
  expect(problems(moved, confirm(old))).toEqual([{ kind: 'address', missing: ['changed'] }]);
  expect(problems(moved, confirm(old), confirm(moved))).toEqual([]);
});
