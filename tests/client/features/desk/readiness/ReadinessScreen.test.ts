import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SyncPort } from '../../../../../src/client/data/ports.ts';
import ReadinessScreen from '../../../../../src/client/features/desk/readiness/ReadinessScreen.svelte';
import { loadWords, startWords } from '../../../../../src/client/i18n/i18n.svelte.ts';
import type { Person } from '../../../../../src/domain/person/person.ts';
import { testPeople, testPerson } from '../../../../support/evening.ts';
import { aWorld } from '../../../sync/aWorld.ts';
import { anOpenDesk } from '../aDesk.ts';
import InDesk from '../InDesk.svelte';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'desk', 'lists', 'kit', 'readiness');
});

/** Its guests' phones load 2 MB, and 3 MB with what prints. */
const prepare: SyncPort['prepare'] = (onprogress, _signal, group) => {
  onprogress(0, group === 'print' ? 3_000_000 : 2_000_000);
  return Promise.resolve({ ok: false, reason: 'app.incomplete' });
};

test.each([
  ['ordinary', 'ownPost', '3 MB'],
  ['ordinary', 'everyone', '2 MB'],
  ['careful', 'ownPost', '2 MB'],
] as const)(
  'on an evening that is %s, with addresses for %s, what prints is counted where phones load it',
  async (profile, addresses, said) => {
    const { session } = await anOpenDesk(await aWorld({}, undefined, profile));
    const { manifest } = session;
    if (!manifest) throw new Error('There is no evening.');
    vi.spyOn(session, 'manifest', 'get').mockReturnValue({ ...manifest, addresses });
    vi.spyOn(session, 'syncedAt', 'get').mockReturnValue(1);
    render(InDesk, { app: { sync: { prepare } } as never, Screen: ReadinessScreen as never, session });
    expect((await screen.findByText(/phone loads/)).textContent).toContain(said);
  },
);

const old = { status: '2025-01-01', institution: null, address: null };

async function ready(people: readonly Person[]): Promise<void> {
  const [invented, real] = [people.filter(({ test }) => test), people.filter(({ test }) => !test)];
  const lists = [testPeople(invented), ...(real.length > 0 ? [{ ...testPeople(real), kind: 'people' as const }] : [])];
  const { session } = await anOpenDesk(await aWorld({}, lists));
  render(InDesk, { app: { sync: { prepare } } as never, Screen: ReadinessScreen as never, session });
  await screen.findByText(/cannot be posted to yet$/);
}

test('of invented people nobody is asked whether they still are there', async () => {
  await ready([testPerson({ asOf: old })]);
  expect(screen.queryByText(/nobody has checked for half a year/)).toBeNull();
});

test('beside them only real people are counted among those whom nobody has checked', async () => {
  await ready([testPerson({ asOf: old }), testPerson({ id: 'boris', test: false, asOf: old })]);
  expect(screen.getByText('1 person nobody has checked for half a year')).toBeVisible();
});

test('people of the list to whom nobody can write are named beside those whom the count is about', async () => {
  await ready([testPerson(), testPerson({ id: 'anna', status: 'released' })]);
  expect(screen.getByText('1 of 1 cannot be posted to yet')).toBeVisible();
  expect(screen.getByText('1 of the 2 people on the list cannot be written to now.')).toBeVisible();
});
