import { render, screen, within } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import { keepSignature } from '../../../../src/client/data/keepSignature.ts';
import People from '../../../../src/client/features/people/People.svelte';
import SignList from '../../../../src/client/features/sign/SignList.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { jointReference } from '../../../support/evening.ts';
import { giveDialogs } from '../someDialogs.ts';
import InApp from '../InApp.svelte';
import { aSigner, openCard, tell } from './anOpenCard.ts';

giveDialogs();

beforeEach(async () => {
  window.scrollTo = () => undefined;
  window.scrollBy = () => undefined;
  await startWords(['en']);
  await loadWords('common', 'error', 'people', 'person', 'sign');
});

test('cards that are full stand last, and each tells how many more it has room for', async () => {
  const other = { ...openCard, reference: 'd5'.repeat(16), text: 'Второй', linesLeft: 0 };
  const { app, eid } = await aSigner([other, openCard]);
  render(InApp, { app, Screen: SignList as never, params: { eid } });
  const list = await screen.findByRole('list', { name: 'Cards to sign' });
  const links = within(list).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    `#/e/${eid}/sign/${jointReference}`,
    `#/e/${eid}/sign/${other.reference}`,
  ]);
  expect(links[0]).toHaveTextContent('Azat Probny');
  expect(links[0]).toHaveTextContent('room for 3 more');
  expect(links[1]).toHaveTextContent('full, for now');
});

test('what was signed here and no desk has yet takes its room already', async () => {
  const { app, db, eid } = await aSigner();
  render(InApp, { app, Screen: SignList as never, params: { eid } });
  await screen.findByText('room for 3 more');
  const line = { text: '', name: 'Маша' };
  await keepSignature(db, app, { id: app.drafts.newId(), eid, card: jointReference, person: 'azat', line, lang: 'ru' });
  expect(await screen.findByText('room for 2 more')).toBeVisible();
  expect(screen.getByText('signed here 1 time')).toBeVisible();
});

test('the second door stands on the people’s screen only while there is a card to be signed', async () => {
  const attendee = await aSigner([]);
  const { app, eid } = attendee;
  render(InApp, { app, Screen: People as never, params: { eid } });
  await screen.findByRole('link', { name: /Azat Probny/ });
  expect(screen.queryByRole('link', { name: /Sign a birthday card/ })).toBeNull();
  await tell(attendee, [openCard], 2);
  expect(await screen.findByRole('link', { name: 'Sign a birthday card · 1' })).toHaveAttribute('href', `#/e/${eid}/sign`);
  expect(screen.getByRole('link', { name: 'Write a card' })).toHaveAttribute('aria-current', 'page');
});

test('where no card is open, the other door is shown', async () => {
  const { app, eid } = await aSigner([]);
  render(InApp, { app, Screen: SignList as never, params: { eid } });
  expect(await screen.findByText('No card is open for signing')).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Cards to sign' })).toBeNull();
});
