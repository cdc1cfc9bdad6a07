import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
const phone = new Profile({ viewport: { width: 360, height: 740 }, touch: true });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await server.remove();
});

/** Further down than any page. */
const END = 99_999;

/** Whether the place where the next letter comes lies between the bars at the upper and the lower edge. */
function seesCursor(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const cursor = getSelection()?.getRangeAt(0).getClientRects()[0];
    const [upper, lower] = ['.sticky', '.actions'].map((bar) => document.querySelector(bar)?.getBoundingClientRect());
    if (!cursor || !upper || !lower) throw new Error('There is no cursor, or no bar.');
    return cursor.top >= upper.bottom && cursor.bottom <= lower.top;
  });
}

test('whoever scrolls away from the card and types on with the system’s keyboard sees the next letter', async () => {
  const attendee = new Attendee(await phone.open());
  const { page } = attendee;
  await attendee.join(await publishEvening(server, await anEvening(71, [testList])));
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте!');
  for (const to of [END, 0]) {
    await page.evaluate((top) => scrollTo(0, top), to);
    await page.keyboard.type(' Снег');
    await expect.poll(() => seesCursor(page)).toBe(true);
  }
  // A long card: its first and its last line.
  await page.keyboard.type(' и лёг на крыши'.repeat(14));
  await expect.poll(() => seesCursor(page)).toBe(true);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('А');
  await expect.poll(() => seesCursor(page)).toBe(true);
});

test('on a small phone a bar over what is still to be decided says how that stands, and leads there', async () => {
  const small = new Profile({ viewport: { width: 360, height: 740 }, touch: true });
  const attendee = new Attendee(await small.open());
  const { page } = attendee;
  await attendee.join(await publishEvening(server, await anEvening(73, [testList])));
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте!');
  await tap(page.getByRole('button', { name: 'Next: sign' }));
  const name = page.getByRole('textbox', { name: 'First name and town, or a pseudonym' });
  await tap(page.getByRole('button', { name: 'Signature: none' }));
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  await expect.poll(() => isAboveBar(page, name)).toBe(true);
  await name.fill('Лена');
  await page.getByRole('button', { name: 'Signature: Лена' }).waitFor();
  expect(await faults(page, 'signature on the bar')).toEqual([]);
  await tap(page.getByRole('button', { name: 'Next: seal' }));
  const chosen = page.getByRole('button', { name: /a line that could harm is taken out · not quoted · no reply wanted · printed by/i });
  expect(await faults(page, 'answers on the bar')).toEqual([]);
  await tap(chosen);
  await expect.poll(() => isAboveBar(page, page.getByRole('group', { name: 'If a line could harm this person' }))).toBe(true);
  await page
    .getByRole('group', { name: /^Would you like a reply/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await page.getByRole('button', { name: /not quoted · reply wanted/ }).waitFor();
  expect(small.complaints).toEqual([]);
  await small.remove();
});

/** Whether all of it lies on the screen and above the bar at the lower edge. */
async function isAboveBar(page: Page, thing: Locator): Promise<boolean> {
  const [seen, bar] = await Promise.all([thing.boundingBox(), page.locator('.actions').boundingBox()]);
  if (!seen || !bar) throw new Error('One of them is not there.');
  return seen.y >= 0 && seen.y + seen.height <= bar.y;
}

test('on a small phone the end of a sealed card is in sight with all that may be done before', async () => {
  const attendee = new Attendee(phone.context.pages()[0] ?? (await phone.open()));
  const { page } = attendee;
  await attendee.sign('Лена');
  await page
    .getByRole('group', { name: /^Would you like a reply/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await server.down();
  await phone.context.setOffline(true);
  await attendee.seal();
  await page.getByRole('button', { name: /^Hand over now/ }).waitFor();
  const bottom = await page.getByRole('button', { name: 'Done' }).evaluate((button) => button.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(740);
  expect(phone.complaints).toEqual([]);
});
