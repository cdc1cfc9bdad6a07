import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import PeopleScreen from '../../../../src/client/features/desk/people/PeopleScreen.svelte';
import ToCheck from '../../../../src/client/features/desk/print/ToCheck.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { personTag } from '../../../../src/domain/person/personTag.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { testAddress } from '../../../support/testAddress.ts';
import { aWorld } from '../../sync/aWorld.ts';
import { anOpenDesk } from './aDesk.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'person', 'lists', 'desk');
});

const named = (id: string, latin: string, status: string) => testPerson({ id, latin, asOf: { status, institution: null, address: null } });
const people = [
  named('anna', 'Anna Fresh', '2026-11-01'),
  named('boris', 'Boris Stale', '2026-04-01'),
  named('vera', 'Vera Confirmed', '2026-11-01'),
];

async function aDesk() {
  const world = await aWorld({}, [testPeople(people)]);
  world.now = Date.parse('2026-11-22T18:00:00Z');
  const { session } = await anOpenDesk(world);
  await session.act({ type: 'confirmAddress', person: 'vera', day: '2026-03-01', address: testAddress, source: 'a call' });
  return session;
}

/** Each row of a list of people; the sources of the one who is shown are a list, too. */
const rows = () => [...document.querySelectorAll('li:has(> button, a[href])')].map((row) => row.textContent.trim());

test('whoever nobody has checked for half a year is found with one tap, and the count goes down as they are checked', async () => {
  const session = await aDesk();
  render(PeopleScreen, { session });
  expect(rows()).toHaveLength(3);
  await userEvent.click(screen.getByRole('button', { name: 'To check 2' }));
  expect(rows()).toEqual([expect.stringContaining('Boris Stale'), expect.stringContaining('Vera Confirmed')]);
  await userEvent.click(screen.getByRole('button', { name: 'Still so' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Where do you know this from?' }), 'a call{Enter}');
  expect(await screen.findByRole('button', { name: 'To check 1' })).toHaveAttribute('aria-pressed', 'true');
  expect(rows()).toEqual([expect.stringContaining('Vera Confirmed')]);
});

test('before printing those are named whom nobody has checked, with what is old, and a link leads to each of them', async () => {
  const session = await aDesk();
  render(ToCheck, { session, people: people.slice(1) });
  expect(screen.getByText('Ask before you print')).toBeVisible();
  expect(rows()).toEqual(['Boris Stale in custody, as of 1 Apr 2026', 'Vera Confirmed address confirmed 1 Mar 2026']);
  const tag = personTag(session.eid, { id: 'vera' });
  expect(screen.getByRole('link', { name: 'Vera Confirmed' })).toHaveAttribute('href', `#/desk/${session.eid}/people/${tag}`);
});

test('where nobody fits every word, the desk says so of those who fit some', async () => {
  const session = await aDesk();
  session.search = (query) => Promise.resolve({ ids: ['boris'], isPartial: query.includes(' ') });
  render(PeopleScreen, { session });
  const words = 'Nobody fits every word. These fit some of them.';
  await userEvent.type(screen.getByRole('textbox', { name: 'Search a name' }), 'boris');
  await expect.poll(rows).toHaveLength(1);
  expect(screen.queryByText(words)).toBeNull();
  await userEvent.type(screen.getByRole('textbox', { name: 'Search a name' }), ' zzzz');
  expect(await screen.findByText(words)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
  await expect.poll(() => screen.queryByText(words)).toBeNull();
});

test('a link to somebody opens the people with this person shown', async () => {
  const session = await aDesk();
  render(PeopleScreen, { session, tag: personTag(session.eid, { id: 'vera' }) });
  expect(screen.getByRole('heading', { level: 2, name: 'Vera Confirmed' })).toBeVisible();
  expect(screen.getByText('Nobody has confirmed this address for 9 months.')).toBeVisible();
});

test('TEST people are not counted among the real ones, and are told beside them', async () => {
  const real = { ...named('real', 'Real Person', '2026-11-01'), test: false } as const;
  const world = await aWorld({}, [{ ...testPeople([real]), kind: 'people' }, testPeople(people)]);
  const { session } = await anOpenDesk(world);
  render(PeopleScreen, { session });
  expect(screen.getByText('1 of 1 cannot be posted to yet')).toBeVisible();
  expect(screen.getByText('Besides 3 TEST people, for a rehearsal, not counted here.')).toBeVisible();
  // Each of them is there all the same, with what they lack.
  await userEvent.click(screen.getByRole('button', { name: 'Cannot be posted to' }));
  expect(rows()).toHaveLength(4);
});

test('where there are TEST people only, it is they who are counted', async () => {
  render(PeopleScreen, { session: await aDesk() });
  expect(screen.getByText('2 of 3 cannot be posted to yet')).toBeVisible();
  expect(screen.queryByText(/^Besides/)).toBeNull();
});
