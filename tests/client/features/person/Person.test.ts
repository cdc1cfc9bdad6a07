import { personTag } from '../../../../src/domain/person/personTag.ts';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import PersonScreen from '../../../../src/client/features/person/Person.svelte';
import PersonSheet from '../../../../src/client/features/person/PersonSheet.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import type { Draft } from '../../../../src/domain/card/index.ts';
import type { Institution, Person } from '../../../../src/domain/person/person.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { testAddress } from '../../../support/testAddress.ts';
import { aDraft } from '../../data/aPhone.ts';
import { anAttendee, someDrafts } from '../anAttendee.ts';
import InApp from '../InApp.svelte';
import InParts from '../InParts.svelte';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'person', 'address');
});

async function show(change: Partial<Person> = {}, drafts: readonly Draft[] = [], institutions: Institution[] = []) {
  const attendee = await anAttendee([{ ...testPeople([testPerson({ id: 'azat', ...change })]), institutions }]);
  Object.assign(attendee.app, { drafts: someDrafts(drafts) });
  render(InApp, {
    app: attendee.app,
    Screen: PersonScreen as never,
    params: { eid: attendee.eid, id: personTag(attendee.eid, { id: 'azat' }) },
  });
  return attendee;
}

test('a person is told with story, interests, wishes and how fresh the facts are', async () => {
  await show({
    story: { en: 'First line.\nSecond line.' },
    interests: { en: ['cats'] },
    asks: { en: 'News of the sea' },
    leaveOut: { en: 'Politics' },
    asOf: { status: '2026-11-01', institution: null, address: null },
  });
  for (const words of ['First line.', 'Second line.', 'cats', 'News of the sea', 'Politics', 'These facts are as of 1 November 2026.'])
    expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Write to Test Probnikov' })).toBeVisible();
});

test('a day that all facts are of is said once, and that somebody is TEST, too', async () => {
  const institution = { id: 'sizo', name: 'СИЗО-1', region: 'Самарская область', address: null, asOf: null, sources: [] };
  const asOf = { status: '2026-11-01', institution: '2026-11-01', address: null };
  const story = { en: 'TEST: this person does not exist.\nMade up for a rehearsal.' };
  await show({ asOf, story, institution: 'sizo' }, [], [institution]);
  expect(await screen.findByText('СИЗО-1')).toBeVisible();
  expect(screen.getAllByText(/1 November 2026/)).toHaveLength(1);
  expect(screen.getAllByText(/not (?:a real person|exist)/)).toHaveLength(1);
  expect(screen.getByText(/^TEST, for rehearsal: /)).toBeVisible();
});

test('a German page says once in which language some of its facts are, and marks each of them for who has it read aloud', async () => {
  await startWords(['de']);
  await loadWords('common', 'error', 'person', 'address');
  await show({
    occupation: { en: 'poet', de: 'Dichter' },
    story: { en: 'Writes at night.', ru: 'Пишет ночами.' },
    interests: { en: ['cats'] },
    asks: { en: 'News of the sea' },
  });
  expect(await screen.findByText('Angaben teils auf Englisch.')).toBeVisible();
  for (const words of ['Writes at night.', 'cats', 'News of the sea'])
    expect(screen.getByText(words).closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(screen.getByText('Dichter')).not.toHaveAttribute('lang');
});

test('where no fact is in the language of the page, that is said of all, but not for a place that is not shown', async () => {
  await show({ status: 'released', occupation: {}, story: { ru: 'Пишет ночами.' }, interests: {}, placeNote: { de: 'in Haft' } });
  expect(await screen.findByText('These facts are in Russian.')).toBeVisible();
});

test('where everything is in the language of the page, nothing is said of languages', async () => {
  await show({ story: { en: 'Writes at night.' } });
  expect(await screen.findByText('Writes at night.')).toBeVisible();
  expect(screen.queryByText(/^These facts are in/)).toBeNull();
});

test('facts older than 90 days are marked with their age, in months', async () => {
  await show({ asOf: { status: '2026-08-01', institution: null, address: null } });
  expect(await screen.findByText('These facts are about 4 months old (as of 1 August 2026). Things may have changed since.')).toBeVisible();
});

test('of facts older than 180 days it is said that the organizers will check them before printing', async () => {
  await show({ asOf: { status: '2026-05-01', institution: null, address: null } });
  expect(
    await screen.findByText(
      'These facts are about 7 months old (as of 1 May 2026). The organizers are asked to check them before your card is printed.',
    ),
  ).toBeVisible();
});

test('since when it is known where somebody is, and at what address, stands beside it', async () => {
  const { institution: name, ...place } = testAddress;
  const ik = { id: 'ik-0', name, region: place.region, address: place, asOf: null, sources: [] };
  await show({ institution: 'ik-0', asOf: { status: '2026-11-01', institution: '2026-10-05', address: '2026-09-04' } }, [], [ik]);
  expect(await screen.findByText('as of 5 October 2026')).toBeVisible();
  expect(screen.getByText('The address is as of 4 September 2026.')).toBeVisible();
});

test.each([
  ['desk', 'Can be posted: the organizers confirm the address before printing.'],
  ['everyone', 'Can be posted.'],
] as const)('the organizers are said to confirm an address only where no confirmed one stands: shown to %s', async (addresses, said) => {
  const { institution: name, ...place } = testAddress;
  const ik = { id: 'ik-0', name, region: place.region, address: place, asOf: null, sources: [] };
  const address = { lines: ['Пробникову Т. Т.', 'ул. Пробная, 1', '123456'], confirmedOn: '2026-11-20' };
  const { app, evening } = await anAttendee();
  const person = testPerson({ institution: ik.id, address });
  const list = {
    evening: { eid: evening.manifest.eid, manifest: { ...evening.manifest, addresses } },
    institutions: new Map([[ik.id, ik]]),
  };
  render(InParts, { app, Part: PersonSheet as never, parts: { list, person } });
  expect(await screen.findByText(said)).toBeVisible();
});

test('sources stand as text with their dates; nothing of them is fetched, and a click gives no trace of where it came from', async () => {
  await show({
    sources: [
      { where: 'https://example.org/a', supports: 'birth date', date: '2025-10' },
      { where: 'A newspaper', supports: 'sentence', date: null },
    ],
  });
  const link = await screen.findByText('https://example.org/a');
  expect(link.getAttribute('rel')).toContain('noreferrer');
  expect(screen.getByText('birth date · October 2025')).toBeInTheDocument();
  expect(screen.getByText('sentence · undated')).toBeInTheDocument();
  expect(document.querySelectorAll('img, link[rel~=prefetch], iframe')).toHaveLength(0);
});

test('nobody can be written to who is free, with the reason in place of the button', async () => {
  await show({ status: 'released' });
  expect(await screen.findByText(/Free, as far as the sources say/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /Write to/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Choose somebody else' })).toBeVisible();
});

test('a draft to this person is gone on with, and another card can be begun', async () => {
  const { eid, went } = await show({}, [aDraft({ person: 'azat' })]);
  expect(await screen.findByRole('link', { name: 'Continue your draft' })).toHaveAttribute('href', `#/e/${eid}/write/${'d1'.repeat(16)}`);
  await userEvent.click(screen.getByRole('button', { name: 'Write another card' }));
  await expect.poll(() => went).toEqual([`#/e/${eid}/write/${'d2'.repeat(16)}`]);
});

test('a draft that nothing was written in is taken up again instead of a second one', async () => {
  const { eid, went } = await show({}, [aDraft({ person: 'azat', text: '' })]);
  await userEvent.click(await screen.findByRole('button', { name: /Write to/ }));
  await expect.poll(() => went).toEqual([`#/e/${eid}/write/${'d1'.repeat(16)}`]);
});

test('somebody who is not on the list (any more) has a page that says so', async () => {
  const { app, eid } = await anAttendee();
  render(InApp, { app, Screen: PersonScreen as never, params: { eid, id: 'nobody' } });
  expect(await screen.findByRole('heading', { level: 1, name: 'This person is not on the list' })).toBeInTheDocument();
});

test('however often somebody taps until the card’s screen has come, one card is begun', async () => {
  const { app, went } = await show();
  const button = await screen.findByRole('button', { name: 'Write to Test Probnikov' });
  await userEvent.click(button);
  await expect.poll(() => went).toHaveLength(1);
  await userEvent.click(button);
  await userEvent.click(button);
  expect((app.drafts as unknown as { saved: Draft[] }).saved).toHaveLength(1);
});
