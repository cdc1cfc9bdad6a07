import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { starterList, testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
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

test('every screen of an attendee is clean for axe, in light and dark', async () => {
  const phone = new Profile({ touch: true });
  profiles.push(phone);
  const attendee = new Attendee(await phone.open());
  const { page } = attendee;
  const evening = await anEvening(31, [starterList, testList]);
  const { eid } = evening.manifest;
  const link = await publishEvening(server, evening);
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => void found.push(...(await faults(page, screen)));

  await page.goto(server.origin);
  await page.getByRole('link', { name: 'I have a code' }).waitFor();
  await look('start');
  await page.goto(`${server.origin}/#/join`);
  await page.getByRole('heading', { name: 'Join an evening' }).waitFor();
  await look('join');
  await page.goto(link);
  await page.getByText('Ready without a network').first().waitFor();
  await look('invitation');
  await page.getByRole('link', { name: 'Choose who to write to' }).click();
  await page.getByText('Azat Miftakhov').first().waitFor();
  await look('people');
  await attendee.search('qwxz');
  await page.getByText('Nobody was found').waitFor();
  await look('nobody found');
  await attendee.search('miftakhov');
  await page
    .getByRole('link', { name: /Azat Miftakhov/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Write to/ }).waitFor();
  await look('person');
  await page.getByRole('button', { name: /^Write to/ }).click();
  await attendee.editor.waitFor();
  await look('empty card');
  await attendee.write('Здравствуйте! 🐈 ');
  await page
    .getByText(/character cannot be written/)
    .first()
    .waitFor();
  await look('card with an emoji');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('Здравствуйте, Азат!');
  await page.getByRole('button', { name: 'Next: sign' }).click();
  await page.getByRole('heading', { name: 'Front and signature' }).waitFor();
  await look('front and signature');
  await page.getByRole('button', { name: 'Next: seal' }).click();
  await page.getByRole('heading', { name: 'Seal the card' }).waitFor();
  await look('questions');
  await attendee.seal();
  await look('sealed');
  await attendee.done();
  await page.getByText('To Azat Miftakhov').waitFor();
  await look('my cards');
  await page.getByRole('button', { name: 'Show full screen' }).click();
  await look('full screen');
  await page.keyboard.press('Escape');
  for (const tab of ['Tips', 'Settings']) {
    await page.getByRole('link', { name: tab }).click();
    await page.getByRole('heading', { name: tab, level: 1 }).waitFor();
    await look(tab);
  }
  await page.goto(`${server.origin}/#/e/${eid}/write/${'0'.repeat(32)}`);
  await page.getByText('There is no draft here').first().waitFor();
  await look('no such draft');
  await page.goto(`${server.origin}/#/e/none/person/nobody`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('wrong address');
  expect(found).toEqual([]);
});

test('every screen of the desk is clean for axe, in light and dark', async () => {
  const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
  const phone = new Profile();
  profiles.push(laptop, phone);
  const organizer = new Organizer(await laptop.open(), laptop);
  const { page } = organizer;
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => void found.push(...(await faults(page, screen)));
  await page.goto(`${server.origin}/#/desk`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('desk');
  await page.goto(`${server.origin}/#/desk/restore`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('restore');
  await organizer.createEvening(server.origin, { title: 'Evening', place: 'Café', onstep: look });
  await look('invite');
  await page.getByRole('button', { name: 'Full screen' }).click();
  await look('code in full screen');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New code' }).click();
  await page.getByRole('button', { name: 'Make the new code' }).waitFor();
  await look('asked for a new code');
  await page.keyboard.press('Escape');
  const attendee = new Attendee(await phone.open());
  await attendee.join(await organizer.joinLink());
  await attendee.search('Probnikov');
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте!');
  await attendee.sign('Маша');
  await attendee.seal();
  await organizer.openPart('Incoming');
  await page.getByRole('button', { name: 'Check now' }).click();
  await organizer.openCard('Probnikov');
  await look('incoming');
  await page.getByRole('button', { name: 'Hold back…' }).click();
  await look('hold back');
  await page.getByRole('button', { name: 'Cancel' }).first().click();
  await organizer.confirmAddress();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await look('address form');
  await page.getByRole('button', { name: 'Cancel' }).first().click();
  await organizer.approve();
  for (const part of ['Held back', 'Ready to print', 'Printed', 'Posted', 'People', 'Settings']) {
    await organizer.openPart(part);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await look(part);
  }
  await organizer.savePdf();
  await look('print');
  await organizer.markPrinted();
  await organizer.openPart('Printed');
  await page.getByRole('button', { name: /^Mark \d+ card as posted$/ }).click();
  await page.getByRole('dialog').waitFor();
  await look('asked for the day of posting');
  await page.keyboard.press('Escape');
  await organizer.openPart('Settings');
  await page.getByRole('button', { name: 'Remove this desk' }).click();
  await page.getByRole('dialog').waitFor();
  await look('asked before the desk is removed');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
  await look('locked');
  expect(found).toEqual([]);
});

/** A new screen takes the keyboard to its heading: only then somebody who listens goes on. */
async function arriveAt(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
}

/** Presses Tab until the control with this name has the focus; fails after a whole round. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.labels?.[0]?.textContent ?? '';
      return `${element?.getAttribute('aria-label') ?? ''} ${label} ${element?.textContent ?? ''}`.replace(/\s+/g, ' ').trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Nothing called ${String(name)} can be reached by Tab.`);
}

/** Goes to a control by Tab and presses Enter, once it takes presses: a new screen lets nothing be pressed by accident. */
async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-disabled'))).toBeNull();
  await page.keyboard.press('Enter');
}

test('from the invitation to the sealed card with nothing but a keyboard', async () => {
  const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
  profiles.push(laptop);
  const page = await laptop.open();
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
  await tabTo(page, /First name and town/);
  await page.keyboard.type('Маша');
  await press(page, /^Next: seal$/);
  await arriveAt(page, 'Seal the card');
  await press(page, /^Seal$/);
  await arriveAt(page, 'Sealed');
  await press(page, /^Done$/);
  await page.getByText('To Test Probnikov').waitFor();
});
