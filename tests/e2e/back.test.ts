import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { nothingOver } from './support/nothingOver.ts';
import { onPhone } from './support/onPhone.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
let attendee: Attendee;
let page: Page;
let link: string;
let list: string;
const phone = new Profile({ touch: true });

beforeAll(async () => {
  server = await Server.start();
  attendee = new Attendee(await phone.open());
  ({ page } = attendee);
  link = await publishEvening(server, await anEvening(601, [testList]));
  await attendee.join(link);
  list = page.url();
});

afterAll(async () => {
  await phone.remove();
  await server.remove();
});

const filters = () => page.getByRole('dialog', { name: 'Filters' });
const entries = (): Promise<number> => page.evaluate(() => history.length);

/** The sheet stands, and Back would close it. */
async function openFilters(): Promise<void> {
  await tap(page.getByRole('button', { name: 'Filters' }));
  await filters().waitFor();
  await page.waitForFunction(() => (history.state as { over?: number } | null)?.over === 1);
}

test('Back closes an open sheet and stays in the list; forward does nothing, and the next Back leaves', async () => {
  await openFilters();
  await page.goBack();
  await filters().waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Who to write to' }).waitFor();
  expect(page.url()).toBe(list);
  await page.goForward();
  await nothingOver(page);
  expect(await filters().count()).toBe(0);
  await page.goBack();
  await page.waitForURL((url) => url.href !== list);
  await page.goForward();
  await page.waitForURL(list);
});

test('a sheet that was closed by its button, or lost to a reload, leaves nothing for Back to stumble over', async () => {
  await openFilters();
  await tap(filters().getByRole('button', { name: 'Close' }));
  await nothingOver(page);
  await openFilters();
  await page.reload();
  await page.getByRole('heading', { name: 'Who to write to' }).waitFor();
  await nothingOver(page);
  expect(await filters().count()).toBe(0);
  await page.goBack();
  await page.waitForURL((url) => url.href !== list);
  await page.goForward();
  await page.waitForURL(list);
});

test('from a sheet to a person, back to the list without the sheet, and forward to the person again', async () => {
  const before = await entries();
  await tap(page.getByRole('button', { name: 'Choose for me' }));
  await tap(page.getByRole('dialog').getByRole('link', { name: 'Meet this person' }));
  await page.getByRole('button', { name: /^Write to/ }).waitFor();
  const person = page.url();
  expect(await entries()).toBeLessThanOrEqual(before + 1);
  await page.goBack();
  await page.getByRole('heading', { name: 'Who to write to' }).waitFor();
  expect(page.url()).toBe(list);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.goForward();
  await page.getByRole('button', { name: /^Write to/ }).waitFor();
  expect(page.url()).toBe(person);
});

test('a link that is opened over a sheet leads where it says, and Back to the list', async () => {
  await page.goto(list);
  await openFilters();
  await page.goto(list.replace(/people$/, 'tips'));
  await page.getByRole('heading', { name: 'Tips', level: 1 }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Who to write to' }).waitFor();
  await nothingOver(page);
  expect(await filters().count()).toBe(0);
});

test('an idea that is tapped stands on the card at the cursor and can be undone, and the tips lead back to what is written', async () => {
  const laptop = new Profile();
  const writer = new Attendee(await laptop.open());
  await writer.join(link);
  await writer.startCardTo('Probnikov');
  const idea = writer.page.getByRole('region', { name: 'Stuck? Tap to add' }).getByRole('listitem').first().getByRole('button');
  const sentence = ((await idea.getAttribute('title')) ?? '').trim();
  expect(sentence).toMatch(/\S/);
  await tap(idea);
  await expect.poll(() => writer.written()).toContain(sentence);
  await writer.page.keyboard.press('Control+z');
  await expect.poll(() => writer.written()).toBe('');
  await tap(idea);
  await writer.write('Сегодня снег.');
  await tap(writer.page.getByRole('button', { name: 'Other ideas' }));
  await expect.poll(() => idea.getAttribute('title')).not.toBe(sentence);

  await tap(writer.page.getByRole('link', { name: 'What to leave out, and why' }));
  await writer.page.getByRole('heading', { name: 'The war and the army' }).waitFor();
  await writer.page.getByRole('textbox', { name: 'Search the tips' }).fill('stamps');
  await writer.page.getByRole('heading', { name: 'What a letter can carry' }).waitFor();
  await tap(writer.page.getByRole('link', { name: 'Your card' }));
  await writer.editor.waitFor();
  expect(await writer.written()).toContain(`${sentence} Сегодня снег.`);
  expect(laptop.complaints).toEqual([]);
  await laptop.remove();
});

test.each([
  ['“Done”', 'My cards'],
  ['“Hand over now”', 'Hand over now'],
])('after %s Back leads to the list at once, which looks for nobody any more, and on to what lay before it', async (_how, screen) => {
  const mobile = new Profile({ touch: true });
  const writer = new Attendee(await mobile.open());
  await writer.join(link);
  const here = writer.page.url();
  await writer.search('пробников');
  await writer.startCardTo('Probnikov');
  await writer.write('Здравствуйте!');
  await tap(writer.page.getByRole('button', { name: 'Next: sign' }));
  await tap(writer.page.getByRole('button', { name: 'Next: seal' }));
  // Back and forth between the steps leaves more of them behind.
  await tap(writer.page.getByRole('link', { name: 'Front and signature' }));
  await tap(writer.page.getByRole('button', { name: 'Next: seal' }));
  await writer.page.getByRole('button', { name: 'Seal', exact: true }).waitFor();
  if (screen !== 'My cards') await mobile.context.setOffline(true);
  await writer.seal();
  if (screen === 'My cards') await writer.done();
  else await tap(writer.page.getByRole('button', { name: /^Hand over now/ }));
  await writer.page.getByRole('heading', { name: screen }).first().waitFor();
  if (screen !== 'My cards') {
    // The picture lies over the page, and Back closes it first.
    await writer.page.getByRole('dialog').waitFor();
    await writer.page.goBack();
    await writer.page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await writer.page.goBack();
  await writer.page.getByRole('heading', { name: 'Who to write to' }).waitFor();
  expect(writer.page.url()).toBe(here);
  expect(await writer.page.getByRole('textbox', { name: 'Search' }).inputValue()).toBe('');
  await writer.page.goBack();
  await writer.page.waitForURL((url) => url.href !== here);
  expect(await writer.page.getByText('This card is sealed').count()).toBe(0);
  expect(mobile.complaints).toEqual([]);
  await mobile.remove();
});

test('Back closes a question and what stands in full screen, and leaving an evening leads back to none of it', async () => {
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте!');
  await attendee.sign('Маша');
  await attendee.seal();
  await attendee.done();
  await page.getByText(/1 card on its way/).waitFor();
  await tap(page.getByRole('button', { name: 'Show full screen' }));
  await page.getByRole('dialog').waitFor();
  await page.goBack();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'My cards' }).waitFor();

  await tap(page.getByRole('link', { name: 'Settings' }));
  await tap(page.getByRole('button', { name: 'Leave this evening' }));
  await page.getByRole('dialog').waitFor();
  await page.goBack();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect((await onPhone(page)).evenings).toHaveLength(1);
  await tap(page.getByRole('button', { name: 'Leave this evening' }));
  await tap(page.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }));
  await page.waitForURL(`${server.origin}/#/`);
  await page.goBack();
  // The screen before the settings, which the first page took the place of.
  await page.waitForURL(/\/cards$/);
  expect(phone.complaints).toEqual([]);
});
