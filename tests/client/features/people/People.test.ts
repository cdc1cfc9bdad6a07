import { personTag } from '../../../../src/domain/person/personTag.ts';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import People from '../../../../src/client/features/people/People.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import type { Draft } from '../../../../src/domain/card/index.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { aDraft } from '../../data/aPhone.ts';
import { anAttendee, someDrafts } from '../anAttendee.ts';
import InApp from '../InApp.svelte';

const azat = testPerson({ id: 'azat', test: false, latin: 'Azat Probny', interests: { en: ['cats', 'mathematics', 'France'] } });
const boris = testPerson({
  id: 'boris',
  test: false,
  latin: 'Boris Probny',
  asOf: { status: '2026-03-01', institution: null, address: null },
});
const free = testPerson({ id: 'free', test: false, latin: 'Vera Svobodnaya', status: 'released' });
const practice = testPerson({ id: 'practice', latin: 'Practice Probnikov' });

beforeEach(async () => {
  window.scrollTo = () => undefined;
  await startWords(['en']);
  await loadWords('common', 'error', 'people', 'person');
});

async function show(people = [azat, boris, free, practice], drafts: readonly Draft[] = []) {
  const lists = [
    { ...testPeople(people.filter(({ test }) => !test)), kind: 'people' as const },
    testPeople(people.filter(({ test }) => test)),
  ];
  const attendee = await anAttendee(lists);
  Object.assign(attendee.app, { drafts: someDrafts(drafts) });
  const view = render(InApp, { app: attendee.app, Screen: People as never, params: { eid: attendee.eid } });
  return { ...attendee, view };
}

test('everybody is there: to choose, for rehearsal, and those nobody writes to any more, with the reason', async () => {
  const { eid } = await show();
  const link = await screen.findByRole('link', { name: /Azat Probny/ });
  expect(link).toHaveAttribute('href', `#/e/${eid}/person/${personTag(eid, { id: 'azat' })}`);
  expect(link).toHaveTextContent('cats');
  expect(within(screen.getByRole('region', { name: 'For rehearsal' })).getByRole('link', { name: /Practice/ })).toHaveTextContent('TEST');
  const quiet = screen.getByRole('region', { name: 'Not offered now' });
  expect(within(quiet).getByRole('link', { name: /Vera/ })).toHaveTextContent('Free, as far as the sources say');
  expect(within(quiet).queryByRole('link', { name: /Azat/ })).toBeNull();
});

test('facts older than 90 days are marked', async () => {
  await show();
  expect(await screen.findByRole('link', { name: /Boris/ })).toHaveTextContent('facts from Mar 2026');
  expect(screen.getByRole('link', { name: /Azat/ })).not.toHaveTextContent('facts from');
});

test('searching leaves those who match, and says when nobody does', async () => {
  await show();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Search' }), 'boris');
  await expect.poll(() => screen.queryByRole('link', { name: /Azat/ })).toBeNull();
  expect(screen.getByRole('link', { name: /Boris/ })).toBeVisible();
  await userEvent.type(screen.getByRole('textbox'), ' nobody');
  expect(await screen.findByText(/Nobody was found for “boris nobody”/)).toBeVisible();
  await userEvent.click(screen.getAllByRole('button', { name: 'Clear the search' })[0] as HTMLElement);
  expect(await screen.findByRole('link', { name: /Azat/ })).toBeVisible();
});

test('a draft to somebody is seen in the list', async () => {
  await show(undefined, [aDraft({ person: 'azat' }), aDraft({ person: 'boris', text: ' \n' })]);
  expect(await screen.findByRole('link', { name: /Azat.*your draft/s })).toBeVisible();
  expect(screen.getByRole('link', { name: /Boris/ })).not.toHaveTextContent('your draft');
});

test('a list of thousands shows its first people at once, and more when asked', async () => {
  await show(Array.from({ length: 2000 }, (_, i) => testPerson({ id: `p${String(i)}`, test: false, latin: 'Many People' })));
  await screen.findAllByRole('link', { name: /Many/ });
  const first = screen.getAllByRole('link').length;
  expect(first).toBeLessThan(100);
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(screen.getAllByRole('link').length).toBeGreaterThan(first);
});

test('an evening that is not on this phone says so and leads to the code', async () => {
  const { app } = await anAttendee();
  render(InApp, { app, Screen: People as never, params: { eid: '0'.repeat(32) } });
  expect(await screen.findByRole('heading', { name: 'This evening is not on this phone' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Join an evening' })).toHaveAttribute('href', '#/join');
});

test('somebody whom this phone wrote to is marked', async () => {
  const { db, eid } = await show();
  await db.cards.add({
    rid: 'c1'.repeat(16),
    eid,
    draft: 'd1'.repeat(16),
    person: 'azat',
    ordinal: 1,
    rev: 1,
    state: 'sealed',
    day: '2026-11-22',
    sealedAt: 0,
    change: 0,
    digest: new Uint8Array(32),
  });
  await expect.poll(() => screen.getByRole('link', { name: /Azat/ }).textContent).toContain('you wrote');
  expect(screen.getByRole('link', { name: /Boris/ })).not.toHaveTextContent('you wrote');
});
