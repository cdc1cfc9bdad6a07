import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { faults } from './support/faults.ts';
import { nothingOver } from './support/nothingOver.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { share } from './support/share.ts';
import { TableTablet } from './support/TableTablet.ts';
import { tap } from './support/tap.ts';

let server: Server;
const landscape = { width: 1180, height: 820 };
const tablet = new Profile({ touch: true, viewport: landscape });
const shared = new Profile({ touch: true, viewport: landscape });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  for (const profile of [tablet, shared]) await profile.remove();
  await server.remove();
});

/** The different distances between what is seen of one part of it and the next, in pixels. */
function gapsBetween(menu: Locator): Promise<readonly number[]> {
  return menu.evaluate((node) => {
    const seen = (part: Element) => [...part.children].filter((one) => one.getBoundingClientRect().height > 0);
    const bottom = (part: Element): number => {
      const last = getComputedStyle(part).display === 'grid' && getComputedStyle(part).paddingBottom === '0px' && seen(part).at(-1);
      return last ? bottom(last) : part.getBoundingClientRect().bottom;
    };
    const parts = seen(node);
    return [...new Set(parts.slice(1).map((part, i) => Math.round(part.getBoundingClientRect().top - bottom(parts[i] ?? part))))];
  });
}

test('a table asks for the whole screen and keeps it awake; five wrong PINs keep everybody out also after a reload', async () => {
  const evening = await anEvening(41, [testList]);
  const link = await publishEvening(server, evening);
  const page = await tablet.open();
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    Element.prototype.requestFullscreen = (options) => {
      asked.push(`whole screen, ${options?.navigationUI ?? ''}`);
      return Promise.resolve();
    };
    const sentinel = Object.assign(new EventTarget(), { released: false, release: () => Promise.resolve() });
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: (type: string) => (asked.push(`awake, ${type}`), Promise.resolve(sentinel)) },
    });
  });
  const table = new TableTablet(page);
  await table.setUp(server.origin, link);
  const asked = (): Promise<unknown> => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  await expect.poll(asked).toEqual(['whole screen, hide', 'awake, screen']);

  await tap(page.getByRole('button', { name: 'Table menu, for organizers' }));
  for (const wrong of ['1111', '2222', '3333']) {
    await table.enterPin(wrong);
    await page.getByText('That is not the PIN.').waitFor();
  }
  await page.keyboard.press('Escape');
  await nothingOver(page, 1);
  await page.reload();
  await tap(page.getByRole('button', { name: 'Table menu, for organizers' }));
  for (const wrong of ['4444', '5555']) {
    await table.enterPin(wrong);
    await page.getByText(/That is not the PIN|Five times wrong/).waitFor();
  }
  await page.getByText('Five times wrong').waitFor();
  await page.reload();
  await tap(page.getByRole('button', { name: 'Table menu, for organizers' }));
  await page.getByText('Five times wrong').waitFor();
  expect(await faults(page, 'paused')).toEqual([]);
  await page.clock.install();
  await page.reload();
  // Half a minute amid its start would be told as a start that takes too long.
  await page.getByRole('button', { name: 'Table menu, for organizers' }).waitFor();
  await page.clock.runFor(30_000);
  await table.giveCode(link);
  await table.openMenu();
  await page.getByRole('heading', { name: 'Table 1, By the window' }).waitFor();
  expect(await gapsBetween(page.locator('.menu'))).toHaveLength(1);
  await tap(page.getByRole('button', { name: 'Back to the guests' }));
});

test('who leaves table mode while a guest writes is asked, and what the guest wrote can be sealed as unfinished', async () => {
  const table = new TableTablet(tablet.context.pages()[0] ?? (await tablet.open()));
  const { page } = table;
  const dialog = page.getByRole('dialog', { name: 'A guest’s card is not sealed' });
  await table.sitDown();
  await table.startCardTo('пробников', 'Probnikov');
  await table.type('Тыквоглазый щурогрыз');
  await table.openMenu();
  await tap(page.getByText('Leave table mode').first());
  const leave = page.getByRole('button', { name: 'Leave table mode' });
  await tap(leave);
  // The page's clock stands still, and the guest's document waits a moment for what was typed last.
  await page.clock.runFor(400);
  await dialog.waitFor();
  expect(await faults(page, 'leaving')).toEqual([]);
  await tap(dialog.getByRole('button', { name: 'Cancel' }));
  await page.getByRole('button', { name: 'Back to the guests' }).click();
  expect((await table.editor.innerText()).trim()).toBe('Тыквоглазый щурогрыз');

  await table.openMenu();
  await tap(page.getByText('Leave table mode').first());
  await tap(leave);
  await page.clock.runFor(400);
  await tap(dialog.getByRole('button', { name: 'Seal it as unfinished' }));
  await page.clock.runFor(400);
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('1 unfinished').waitFor();
  // It is one of the records that are not lost without a word.
  await page.getByText(/1 sealed record is not at the desk yet/).waitFor();
  expect(await leave.getAttribute('aria-disabled')).toBe('true');
  expect(tablet.complaints).toEqual([]);
});

test('a file that is shared with a table is kept there until the desk has it', async () => {
  const evening = await anEvening(42, [testList]);
  const link = await publishEvening(server, evening);
  const table = new TableTablet(await shared.open());
  const { page } = table;
  await table.setUp(server.origin, link);
  const text = '-----BEGIN AGE ENCRYPTED FILE-----\nAAAA\n-----END AGE ENCRYPTED FILE-----\n';
  await share(server, page, [{ name: 'card.txt', text }], /#\/table/u);
  await page.getByText('1 sealed file waits in the table’s menu.').waitFor();
  await table.openMenu();
  expect(await faults(page, 'shared')).toEqual([]);
  const saving = page.waitForEvent('download');
  await tap(page.getByRole('button', { name: 'Save for the desk' }));
  const saved = await saving;
  expect([saved.suggestedFilename(), readFileSync(await saved.path(), 'utf8')]).toEqual(['card.txt', text]);
  await tap(page.getByRole('button', { name: 'The desk has them: remove them here' }));
  await page.getByText('1 sealed file with cards lies here').first().waitFor({ state: 'detached' });
  expect(shared.complaints).toEqual([]);
});
