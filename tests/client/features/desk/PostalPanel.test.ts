import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import PostalPanel from '../../../../src/client/features/desk/parts/PostalPanel.svelte';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { postalView } from '../../../../src/domain/desk/postal.ts';
import { layAddress } from '../../../../src/domain/sheet/layAddress.ts';
import { emptyDesk, foldLog, type DeskState, type Operation } from '../../../../src/domain/log/index.ts';
import { freshFacts } from '../../../../src/domain/person/freshFacts.ts';
import { listedAddress } from '../../../../src/domain/person/hold.ts';
import type { Institution, Person } from '../../../../src/domain/person/person.ts';
import { testPerson } from '../../../support/evening.ts';
import { testAddress } from '../../../support/testAddress.ts';
import { begunHere } from './begunHere.ts';

// Nothing is laid out here, so nothing scrolls.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

afterAll(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'person', 'desk', 'edit');
});

const person = testPerson();
const facts = { surname: 'Пробников', givenName: 'Тест', patronymic: 'Тестович', birthYear: 1990, dative: 'Пробникову Тесту Тестовичу' };

/** The panel of a person of whom a desk knows this. */
function show(desk: Partial<DeskState>, whom: Person = person, institutions: readonly Institution[] = [], begun = begunHere()) {
  const done: Operation[] = [];
  let known = desk;
  const institution = institutions.find(({ id }) => id === whom.institution);
  const session = {
    posting: { fromAbroad: true, addressOrder: 'smallToLarge' },
    manifest: null,
    today: '2026-11-22',
    people: new Map(),
    fresh: () => freshFacts(whom, institution, { ...emptyDesk, ...known }, '2026-11-22'),
    act: (...operations: Operation[]) => {
      done.push(...operations);
      return Promise.resolve({ ok: true });
    },
    listed: () => undefined,
    begun,
  } as unknown as DeskSession;
  const postal = () => postalView(whom, new Map(institutions.map((one) => [one.id, one])), { ...emptyDesk, ...known }, true);
  const { rerender } = render(PostalPanel, { session, postal: postal() });
  const then = (next: Partial<DeskState>) => {
    known = next;
    return rerender({ session, postal: postal() });
  };
  return { done, then };
}

/** What a desk knows after these operations. */
function after(...operations: readonly Operation[]): DeskState {
  return foldLog(
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
}

test('a confirmed address says when and from what, and facts that were confirmed apart say it for themselves', () => {
  show({
    addresses: new Map([[person.id, { address: testAddress, day: '2026-11-20', source: 'a call to the colony' }]]),
    facts: new Map([[person.id, { ...facts, day: '2026-10-03', source: 'a letter that arrived' }]]),
  });
  expect(screen.getByText('Address confirmed 20 Nov 2026')).toBeVisible();
  expect(screen.getByText('Source: a call to the colony')).toBeVisible();
  expect(screen.getByText('Name and year of birth confirmed 3 Oct 2026')).toBeVisible();
  expect(screen.getByText('Source: a letter that arrived')).toBeVisible();
});

test('before it is confirmed an address stands there in the very lines that the printer sets, also while somebody types', async () => {
  const long = { ...testAddress, institution: 'ФКУ ИК-0 УФСИН России по Примерной области с очень длинным названием учреждения' };
  show({ addresses: new Map([[person.id, { address: long, day: '2026-11-20', source: 'a call' }]]) });
  const lines = (): string[] => [...document.querySelectorAll('address .line')].map(({ textContent }) => textContent);
  const printed = (year: string) =>
    layAddress([
      'Пробникову Тесту Тестовичу',
      `${year} г. р.`,
      long.institution,
      long.street,
      long.settlement,
      long.region,
      'РОССИЯ / RUSSIA',
      long.postalIndex,
    ])?.lines;
  expect(printed('1990')?.length).toBeGreaterThan(8);
  expect(lines()).toEqual(printed('1990'));
  await userEvent.click(screen.getByRole('button', { name: 'Change' }));
  const year = screen.getByRole('textbox', { name: 'Year of birth' });
  await userEvent.clear(year);
  expect(lines()).toEqual([]);
  await userEvent.type(year, '1977');
  expect(lines()).toEqual(printed('1977'));
});

test('what was confirmed in one go is said once', () => {
  const said = { day: '2026-11-20', source: 'a call to the colony' };
  show({ addresses: new Map([[person.id, { address: testAddress, ...said }]]), facts: new Map([[person.id, { ...facts, ...said }]]) });
  expect(screen.getByText('Address, name and year of birth confirmed 20 Nov 2026')).toBeVisible();
  expect(screen.getAllByText('Source: a call to the colony')).toHaveLength(1);
});

test('facts that were confirmed stay in sight while the address is missing', () => {
  show({ facts: new Map([[person.id, { ...facts, day: '2026-10-03', source: 'a letter that arrived' }]]) });
  expect(screen.getByText('Cannot be posted yet')).toBeVisible();
  expect(screen.getByText('Name and year of birth confirmed 3 Oct 2026')).toBeVisible();
  expect(screen.getByText('Source: a letter that arrived')).toBeVisible();
});

test('somebody who was moved since shows the old confirmation with its day', () => {
  const moved = testPerson({ status: 'inTransit', asOf: { status: '2026-11-21', institution: null, address: null } });
  show({ addresses: new Map([[person.id, { address: testAddress, day: '2026-11-20', source: 'a call to the colony' }]]) }, moved);
  expect(screen.getByText('Missing: where the person is now.')).toBeVisible();
  expect(screen.getByText('confirmed 20 Nov 2026')).toBeVisible();
});

const noYear = testPerson({ birthYear: null });
const known = { addresses: new Map([[noYear.id, { address: testAddress, day: '2026-11-20', source: 'a call to the colony' }]]) };

test('a card without a year of birth is refused with its name, and printed once an organizer says why it goes without', async () => {
  const { done, then } = show(known, noYear);
  expect(screen.getByText('Missing: year of birth.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Add what is missing' }));
  const box = screen.getByRole('checkbox', { name: 'Print although this is missing: year of birth' });
  expect(screen.queryByRole('textbox', { name: 'Why?' })).toBeNull();
  await userEvent.click(box);
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(screen.getByText('Say why. Without a reason the card is not printed.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Why?' })).toHaveFocus();
  expect(done).toEqual([]);
  await userEvent.type(screen.getByRole('textbox', { name: 'Why?' }), ' The  only one of this name there. ');
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(done.map(({ type }) => type)).toEqual(['confirmFacts', 'confirmAddress', 'overrideAddress']);
  await then(after(...done));
  expect(screen.getByText('Printed although this is missing: year of birth. Decided 22 Nov 2026.')).toBeVisible();
  expect(screen.getByText('Reason: The only one of this name there.')).toBeVisible();
  // What goes without is not said to be confirmed.
  expect(screen.getByText('Address and name confirmed 22 Nov 2026')).toBeVisible();
  expect(document.querySelector('address')).toHaveTextContent(/Пробникову Тесту Тестовичу\s*ФКУ ИК-0/);
});

test('what goes without a field can be taken back, and is refused again', async () => {
  const override = { fields: ['birthYear' as const], reason: 'The only one of this name there.', day: '2026-11-23' };
  const { done, then } = show({ ...known, overrides: new Map([[noYear.id, override]]) }, noYear);
  await userEvent.click(screen.getByRole('button', { name: 'Don’t print without it' }));
  // On the other desk it is tomorrow already: what is done after it counts after it.
  expect(done).toEqual([{ type: 'overrideAddress', person: noYear.id, day: '2026-11-23', override: { fields: [], reason: '' } }]);
  await then({ ...known, ...{ overrides: after(...done).overrides } });
  expect(screen.getByText('Missing: year of birth.')).toBeVisible();
  expect(screen.queryByText('Reason: The only one of this name there.')).toBeNull();
});

test('an index of another region is told while somebody types, with the region that it belongs to', async () => {
  const { done } = show(known);
  await userEvent.click(screen.getByRole('button', { name: 'Change' }));
  const fill = async (name: string, value: string) => {
    const field = screen.getByRole('textbox', { name });
    await userEvent.clear(field);
    await userEvent.type(field, value);
  };
  await fill('Region', 'Орловская область');
  await fill('Postal index', '443099');
  expect(screen.getByText('This index belongs to: Самарская область. Check the index and the region.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(done).toEqual([]);
  await fill('Postal index', '302010');
  expect(screen.queryByText(/^This index belongs to/)).toBeNull();
  expect(screen.queryByRole('checkbox', { name: /^Print although/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(done.map(({ type }) => type)).toEqual(['confirmAddress']);
});

test('whoever changes an address with a reason finds the reason there, and leaves it out with the last missing field', async () => {
  const override = { fields: ['birthYear' as const], reason: 'The only one of this name there.', day: '2026-11-20' };
  const { done, then } = show({ ...known, overrides: new Map([[noYear.id, override]]) }, noYear);
  await userEvent.click(screen.getByRole('button', { name: 'Change' }));
  expect(screen.getByRole('textbox', { name: 'Why?' })).toHaveValue('The only one of this name there.');
  await userEvent.type(screen.getByRole('textbox', { name: 'Year of birth' }), '1990');
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(done.map(({ type }) => type)).toEqual(['confirmFacts', 'confirmAddress']);
  await then(after(...done));
  expect(screen.queryByText(/^Printed although/)).toBeNull();
});

test('whoever confirms an address, or thinks better of changing it, has the keyboard at the address', async () => {
  const { done, then } = show(known, noYear);
  await userEvent.click(screen.getByRole('button', { name: 'Add what is missing' }));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('heading', { level: 3 }));
  await userEvent.click(screen.getByRole('button', { name: 'Add what is missing' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Year of birth' }), '1990');
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  await then(after(...done));
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('heading', { level: 3 }));
});

const { institution: name, ...place } = testAddress;
const listed: Institution = {
  id: 'ik-0',
  name,
  region: place.region,
  address: place,
  asOf: '2026-10-01',
  sources: [{ where: 'a list', supports: '', date: '2026-11-21' }],
};
const moved: Institution = { ...listed, address: { ...place, street: 'ул. Новая, д. 2', postalIndex: '123457' } };
const inside = testPerson({ institution: 'ik-0' });
const seen = new Map([[inside.id, { address: testAddress, day: '2026-11-20', source: 'a call', listed: listedAddress(listed) }]]);

test('an address that the list changed stands there in both versions, and the one that somebody chooses is confirmed', async () => {
  const { done, then } = show({ addresses: seen }, inside, [moved]);
  expect(screen.getByText('The list says another address now')).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'Confirmed 20 Nov 2026' })).toBeVisible();
  expect(screen.getByRole('row', { name: 'Postal index 123456 123457' })).toBeVisible();
  expect(screen.getByText('The list’s source: a list (2026-11-21)')).toBeVisible();
  expect(document.querySelector('address')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'The new one is right' }));
  expect(done).toEqual([
    {
      type: 'confirmAddress',
      person: inside.id,
      day: '2026-11-22',
      address: listedAddress(moved),
      source: 'a list (2026-11-21)',
      listed: listedAddress(moved),
    },
  ]);
  await then(after(...done));
  expect(screen.queryByText('The list says another address now')).toBeNull();
  expect(document.querySelector('address')).toHaveTextContent(/ул\. Новая, д\. 2/);
});

test('whoever knows better keeps what was confirmed, with its source', async () => {
  const { done, then } = show({ addresses: seen }, inside, [moved]);
  await userEvent.click(screen.getByRole('button', { name: 'Keep the confirmed one' }));
  expect(done).toMatchObject([{ address: testAddress, source: 'a call', listed: listedAddress(moved) }]);
  await then(after(...done));
  expect(document.querySelector('address')).toHaveTextContent(/ул\. Пробная, д\. 1/);
});

test('where the list names no institution any more, or more is missing, nothing is confirmed with one tap', () => {
  show({ addresses: seen }, testPerson({ institution: null }), []);
  expect(screen.getByText(/^The list names no institution any more/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'The new one is right' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Keep the confirmed one' })).toBeVisible();
  cleanup();
  const onTheWay = testPerson({
    institution: 'ik-0',
    status: 'inTransit',
    asOf: { status: '2026-11-21', institution: null, address: null },
  });
  show({ addresses: seen }, onTheWay, [moved]);
  expect(screen.queryByRole('button', { name: /^(?:The new one|Keep)/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Write another one' })).toBeVisible();
});

/** Nobody says since when the list has it. */
const undated: Institution = { ...listed, asOf: null };
const long = { address: testAddress, day: '2026-04-01', source: 'a call', listed: listedAddress(undated) };

test('an address that was confirmed more than half a year ago is confirmed again with where it is known from now', async () => {
  const { done, then } = show({ addresses: new Map([[inside.id, long]]) }, inside, [undated]);
  expect(screen.getByText('Nobody has confirmed this address for 8 months.')).toBeVisible();
  // It asks, and keeps nothing from being printed.
  expect(document.querySelector('address')).toHaveTextContent(/ул\. Пробная, д\. 1/);
  await userEvent.click(screen.getByRole('button', { name: 'Confirm again' }));
  const field = screen.getByRole('textbox', { name: 'Where do you know this from?' });
  expect(field).toHaveValue('');
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(screen.getByText(/^Name the source/)).toBeVisible();
  await userEvent.type(field, 'a letter that arrived{Enter}');
  expect(done).toEqual([
    {
      type: 'confirmAddress',
      person: inside.id,
      day: '2026-11-22',
      address: testAddress,
      source: 'a letter that arrived',
      listed: listedAddress(undated),
    },
  ]);
  await then(after(...done));
  expect(screen.queryByText(/^Nobody has confirmed/)).toBeNull();
  expect(screen.getByText('Source: a letter that arrived')).toBeVisible();
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('heading', { level: 3 }));
});

test('where an address is known from now is there again after a reload in the middle of typing, and gone with its confirmation', async () => {
  const begun = begunHere();
  const desk = { addresses: new Map([[inside.id, long]]) };
  show(desk, inside, [undated], begun);
  await userEvent.click(screen.getByRole('button', { name: 'Confirm again' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Where do you know this from?' }), 'a letter that arr');
  await screen.findByText('Kept on this device, locked, until you finish.');
  cleanup();
  expect(begun.elsewhere).toEqual([`again:${inside.id}`]);
  const { done } = show(desk, inside, [undated], begun);
  const field = screen.getByRole('textbox', { name: 'Where do you know this from?' });
  expect(field).toHaveValue('a letter that arr');
  await userEvent.type(field, 'ived{Enter}');
  expect(done).toMatchObject([{ type: 'confirmAddress', source: 'a letter that arrived' }]);
  await expect.poll(() => begun.at(`again:${inside.id}`)).toBeUndefined();
});

test('what an address goes without stays said when it is confirmed again', async () => {
  const reason = 'The lawyer hands it over.';
  const desk = {
    addresses: new Map([[inside.id, long]]),
    overrides: new Map([[inside.id, { fields: ['birthYear' as const], reason, day: '2026-04-01' }]]),
  };
  const { done } = show(desk, inside, [undated]);
  await userEvent.click(screen.getByRole('button', { name: 'Confirm again' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Where do you know this from?' }), 'a call of today{Enter}');
  expect(done).toMatchObject([{ type: 'confirmAddress' }, { type: 'overrideAddress', override: { fields: ['birthYear'], reason } }]);
});

test('an address that somebody has confirmed since, or that is on hold, asks for nothing', () => {
  show({ addresses: new Map([[inside.id, { ...long, day: '2026-10-01' }]]) }, inside, [undated]);
  expect(screen.queryByRole('button', { name: 'Confirm again' })).toBeNull();
  cleanup();
  show({ addresses: new Map([[inside.id, long]]) }, inside, [moved]);
  expect(screen.getByText('The list says another address now')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Confirm again' })).toBeNull();
});
