import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import PostalPanel from '../../../../src/client/features/desk/parts/PostalPanel.svelte';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { postalView } from '../../../../src/domain/desk/postal.ts';
import { layAddress } from '../../../../src/domain/sheet/layAddress.ts';
import { emptyDesk, type DeskState } from '../../../../src/domain/log/index.ts';
import type { Person } from '../../../../src/domain/person/person.ts';
import { testPerson } from '../../../support/evening.ts';
import { testAddress } from '../../../support/testAddress.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'person', 'desk');
});

const person = testPerson();
const facts = { surname: 'Пробников', givenName: 'Тест', patronymic: 'Тестович', birthYear: 1990, dative: 'Пробникову Тесту Тестовичу' };

/** The panel of a person of whom a desk knows this. */
function show(desk: Partial<DeskState>, whom: Person = person): void {
  const session = { fromAbroad: true, manifest: null, today: '2026-11-22', people: new Map() } as unknown as DeskSession;
  render(PostalPanel, { session, postal: postalView(whom, new Map(), { ...emptyDesk, ...desk }, true) });
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
  expect(screen.getByText('Cannot be printed yet')).toBeVisible();
  expect(screen.getByText('Name and year of birth confirmed 3 Oct 2026')).toBeVisible();
  expect(screen.getByText('Source: a letter that arrived')).toBeVisible();
});

test('somebody who was moved since shows the old confirmation with its day', () => {
  const moved = testPerson({ status: 'inTransit', asOf: { status: '2026-11-21', institution: null, address: null } });
  show({ addresses: new Map([[person.id, { address: testAddress, day: '2026-11-20', source: 'a call to the colony' }]]) }, moved);
  expect(screen.getByText('Missing: where the person is now.')).toBeVisible();
  expect(screen.getByText('confirmed 20 Nov 2026')).toBeVisible();
});
