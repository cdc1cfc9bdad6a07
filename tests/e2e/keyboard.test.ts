import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import words from '../../src/client/i18n/en/write.json' with { type: 'json' };
import { frontsByGroup } from '../../src/domain/front/index.ts';
import { testList } from '../../src/domain/person/lists/index.ts';
import { toBase64Url, utf8 } from '../../src/domain/bytes/index.ts';
import { formatIdentityFile } from '../../src/domain/event/index.ts';
import { aSealedCard, anEvening } from '../support/evening.ts';
import { seededRandom } from '../support/random.ts';
import { ceremony, sealedWords } from './support/ceremony.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { putCard } from './support/putCard.ts';
import { Server } from './support/Server.ts';

let server: Server;
const profiles: Profile[] = [];

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  for (const profile of profiles) await profile.remove();
  await server.remove();
});

/** A new screen takes the keyboard to its heading: only then somebody who listens goes on. */
async function arriveAt(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
}

/** Presses Tab until the control with this name has the focus, and gives the name; fails after a whole round. */
async function tabTo(page: Page, name: RegExp): Promise<string> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.labels?.[0]?.textContent ?? '';
      return `${element?.getAttribute('aria-label') ?? ''} ${label} ${element?.textContent ?? ''}`.replace(/\s+/g, ' ').trim();
    });
    if (name.test(focused)) return focused;
  }
  throw new Error(`Nothing called ${String(name)} can be reached by Tab.`);
}

/** Goes to a control by Tab and presses Enter, once it takes presses: a new screen lets nothing be pressed by accident. */
async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-disabled'))).toBeNull();
  await page.keyboard.press('Enter');
}

/** By name, in groups; which one is chosen already is left to chance. */
const frontGroups = frontsByGroup('2026-10-03').map(({ fronts }) => fronts.map((id) => words.front[id]));

test('from the invitation to the sealed card with nothing but a keyboard, and nothing that moves', async () => {
  const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
  profiles.push(laptop);
  const page = await laptop.open();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(await publishEvening(server, await anEvening(33, [testList])));
  await page.getByText('Ready without a network').first().waitFor();
  await press(page, /^Choose who to write to$/);
  await arriveAt(page, 'Who to write to');
  await tabTo(page, /^Search/);
  await page.keyboard.type('Probnikov');
  await page.getByText('Test Probnikov').first().waitFor();
  await press(page, /Test Probnikov/);
  await arriveAt(page, /Test Probnikov/);
  await press(page, /^Write to/);
  await arriveAt(page, /Your card to/);
  await tabTo(page, /Your words on the card/);
  await page.keyboard.type('Здравствуйте! Это написано без мыши.');
  await press(page, /^Next: sign$/);
  await arriveAt(page, 'Front and signature');
  const offered = await tabTo(page, new RegExp(`^(${frontGroups.flat().join('|')})$`));
  await page.keyboard.press('ArrowRight');
  const group = frontGroups.find((names) => names.includes(offered)) ?? [];
  const front = group[(group.indexOf(offered) + 1) % group.length] ?? '';
  expect(await page.getByRole('radio', { name: front }).isChecked()).toBe(true);
  await tabTo(page, /First name and town/);
  await page.keyboard.type('Маша');
  await press(page, /^Next: seal$/);
  await arriveAt(page, 'Seal the card');
  await page.getByRole('img', { name: front }).waitFor();
  await press(page, /^Seal$/);
  await arriveAt(page, 'Sealed');
  expect(await ceremony(page, 'Test Probnikov')).toEqual({ words: sealedWords, moving: [] });
  await press(page, /^Done$/);
  await page.getByText('To Test Probnikov').waitFor();
});

/** What has the keyboard, by its tag: `BODY` where it was lost. */
function keyboardIn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.tagName);
}

test('from the first screen to a new evening, and from its pasted code to the list, with nothing but a keyboard', async () => {
  const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
  profiles.push(laptop);
  const page = await laptop.open();
  await page.goto(`${server.origin}/`);
  await press(page, /^Organize an evening$/);
  await arriveAt(page, 'Organizers’ desk');
  await press(page, /^Prepare an evening$/);
  await arriveAt(page, 'Your evening');
  await tabTo(page, /^Title/);
  await page.keyboard.type('Вечер');
  await press(page, /^Next$/);
  await arriveAt(page, 'How the evening runs');
  await tabTo(page, /^As open postcards/);
  await page.keyboard.press('ArrowDown');
  await press(page, /^Next$/);
  await arriveAt(page, 'Who will you write to?');
  await tabTo(page, /^TEST people/);
  await page.keyboard.press('Space');
  await press(page, /^Next$/);
  await arriveAt(page, 'A passphrase for the desk');
  await tabTo(page, /^I wrote the words down/);
  await page.keyboard.press('Space');
  await press(page, /^Make the keys$/);
  await arriveAt(page, 'Keep the desk’s key');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, /^Save the identity file/)]);
  const key = join(laptop.folder, 'desk-key.txt');
  await download.saveAs(key);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open the saved file/)]);
  await chooser.setFiles(key);
  await page.getByText('The file opens this desk.').waitFor();
  await tabTo(page, /^The key is somewhere safe/);
  await page.keyboard.press('Space');
  await press(page, /^To the desk$/);
  await arriveAt(page, 'Invite');
  expect(await page.getByRole('navigation', { name: 'The desk' }).innerText()).toContain('Incoming');
  const link = await page.getByText(/#\/join\//).innerText();

  const tab = await laptop.context.newPage();
  await tab.goto(`${server.origin}/#/join`);
  await tab.getByRole('heading', { name: 'Join an evening', level: 1 }).waitFor();
  await tabTo(tab, /^Link or code/);
  await tab.keyboard.type(link);
  await tab.keyboard.press('Enter');
  await tab.getByText('Ready without a network').first().waitFor();
  await press(tab, /^Choose who to write to$/);
  await arriveAt(tab, 'Who to write to');
});

test('from the key to the letter box with nothing but a keyboard', async () => {
  const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
  profiles.push(laptop);
  const evening = await anEvening(34, [testList]);
  await publishEvening(server, evening);
  for (const [ordinal, person] of ['test-probnikov', 'test-probenko'].entries())
    await putCard(server, evening, await aSealedCard(evening, ordinal, { person }));
  const nobodys = await aSealedCard(evening, 2);
  await putCard(server, evening, { ...nobodys, sealed: seededRandom(9)(4096) });
  const organizer = new Organizer(await laptop.open(), laptop);
  const { page } = organizer;
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => void found.push(...(await faults(page, screen)));
  const count = (stage: string, cards: number): Promise<void> =>
    expect.poll(() => organizer.count(stage).innerText()).toMatch(new RegExp(`${String(cards)}$`));

  await page.goto(`${server.origin}/#/desk/restore/${toBase64Url(utf8(formatIdentityFile(evening.identity)))}`);
  await page.getByRole('heading', { name: /^The key of/ }).waitFor();
  await look('a passphrase for the restored desk');
  const words = await page.getByRole('main').getByRole('list').getByRole('listitem').allInnerTexts();
  await tabTo(page, /^I wrote the words down/);
  await page.keyboard.press('Space');
  await press(page, /^Open the desk$/);
  await arriveAt(page, 'Incoming');
  await press(page, /^Lock$/);
  await page.getByRole('heading', { name: 'Вечер открыток' }).waitFor();
  await expect.poll(() => keyboardIn(page)).not.toBe('BODY');
  await tabTo(page, /^Passphrase/);
  await page.keyboard.type(words.map((word) => word.trim()).join(' '));
  await page.keyboard.press('Enter');
  await count('Incoming', 2);
  await expect.poll(() => keyboardIn(page)).not.toBe('BODY');

  await press(page, /could not be taken$/);
  await page.getByText('Cannot be opened with this desk’s keys').waitFor();
  await look('a row that could not be taken');

  // On a narrow screen list and card take turns.
  await page.setViewportSize({ width: 600, height: 820 });
  await tabTo(page, /^Test Probnikov/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => keyboardIn(page)).toBe('H2');
  await press(page, /^All cards$/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Anna Probenko');
  await press(page, /^People$/);
  await arriveAt(page, 'People');
  await press(page, /Anna Probenko/);
  await expect.poll(() => keyboardIn(page)).toBe('H2');
  await press(page, /^All people$/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Anna Probenko');
  await press(page, /^Incoming/);
  await arriveAt(page, 'Incoming');
  await page.setViewportSize({ width: 1180, height: 820 });
  await page.getByRole('heading', { name: 'To Test Probnikov' }).waitFor();
  await tabTo(page, /^Test Probnikov/);
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { name: 'To Anna Probenko' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => keyboardIn(page)).toBe('H2');
  await page.keyboard.press('h');
  await page.getByRole('button', { name: 'Hold it back' }).waitFor();
  await page.keyboard.press('Space');
  await press(page, /^Hold it back$/);
  await count('Held back', 1);
  await expect.poll(() => keyboardIn(page)).not.toBe('BODY');
  await press(page, /^Held back/);
  await arriveAt(page, 'Held back');
  await page.getByText('A line could harm the person').first().waitFor();
  await look('a card that is held back');

  await press(page, /^Incoming/);
  await arriveAt(page, 'Incoming');
  await tabTo(page, /^Test Probnikov/);
  await page.keyboard.press('Enter');
  await press(page, /^Confirm this address$/);
  await page
    .getByText(/^confirmed /)
    .first()
    .waitFor();
  await expect.poll(() => keyboardIn(page)).not.toBe('BODY');
  await press(page, /^Approve for print$/);
  await count('Ready to print', 1);
  await press(page, /^Ready to print/);
  await arriveAt(page, 'Ready to print');
  await press(page, /^Print…$/);
  await arriveAt(page, 'Print 1 card');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, /^Save PDF$/)]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  await page.getByText(/^Saved: 1 file/).waitFor();
  await expect.poll(() => keyboardIn(page)).not.toBe('BODY');
  await press(page, /^Mark these as printed$/);
  await count('Printed', 1);
  await expect.poll(() => keyboardIn(page)).not.toBe('BODY');
  await press(page, /^Printed/);
  await arriveAt(page, 'Printed');
  await press(page, /^Mark 1 card as posted$/);
  await page.getByRole('dialog').waitFor();
  await press(page, /^Mark 1 card as posted$/);
  await count('Posted', 1);
  await expect.poll(() => keyboardIn(page)).not.toBe('BODY');
  await press(page, /^Lock$/);
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
  expect(found).toEqual([]);
});
