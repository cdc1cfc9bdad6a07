import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Hunt } from './support/Hunt.ts';
import { onPhone } from './support/onPhone.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { Server } from './support/Server.ts';
import { storedIn } from './support/storedIn.ts';
import { tap } from './support/tap.ts';

let server: Server;
const phone = new Profile({ viewport: { width: 360, height: 740 }, touch: true });
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });

/** Words that stand nowhere else in the world. */
const text = 'Переведена в Ёжикобратск, в колонию.';
const source = 'Щурогрызовский вестник';

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await laptop.remove();
  await server.remove();
});

/** Presses Tab until this control has the keyboard; fails after a whole round. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(control)} cannot be reached by Tab.`);
}

function sheetOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'What is wrong here?' });
}

test('a note is written by keyboard with the server stopped, survives a killed browser, and leaves the phone when the desk has it', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  await organizer.createEvening(server.origin, { title: 'Вечер заметок', place: 'Кафе', lists: 'test' });
  let attendee = new Attendee(await phone.open());
  await attendee.join(await organizer.joinLink());
  await organizer.openPart('People');
  await server.down();

  let { page } = attendee;
  await page.reload();
  await attendee.search('Probnikov');
  await tap(page.getByRole('link', { name: /Test Probnikov/ }).first());
  await page.getByRole('heading', { name: 'Test Probnikov', level: 1 }).waitFor();
  const person = page.url();
  await tabTo(page, page.getByRole('button', { name: 'Something wrong here?' }));
  await page.keyboard.press('Enter');
  await sheetOf(page).waitFor();
  expect(await faults(page, 'note')).toEqual([]);
  const send = sheetOf(page).getByRole('button', { name: 'Send to the organizers' });
  await tabTo(page, send);
  await page.keyboard.press('Enter');
  await page.getByText('Choose first what is wrong.').waitFor();
  // The keyboard stands at what is missing.
  await page.keyboard.press('Space');
  expect(await page.getByRole('radio', { name: 'Was moved' }).isChecked()).toBe(true);
  await tabTo(page, page.getByRole('textbox', { name: 'What do you know?' }));
  await page.keyboard.type(text);
  await tabTo(page, page.getByRole('textbox', { name: 'Where do you know this from?' }));
  await page.keyboard.type(source);
  expect(await faults(page, 'written note')).toEqual([]);
  await tabTo(page, send);
  await page.keyboard.press('Enter');
  await page.getByText(/^Your note is sealed on this phone/).waitFor();
  expect(await faults(page, 'sealed note')).toEqual([]);
  await tabTo(page, page.getByRole('button', { name: 'Done' }));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  // Nothing of it can be read, by the page or on the disk.
  const words = new Hunt([text, 'Ёжикобратск', ...source.split(' ')]);
  expect((await storedIn(page)).flatMap(({ where, bytes }) => words.inBytes(bytes, where))).toEqual([]);
  await phone.kill();
  expect(words.inFolder(phone.folder).finds).toEqual([]);

  attendee = new Attendee(await phone.open());
  ({ page } = attendee);
  await page.goto(person.replace(/person.*/, 'cards'));
  await page.getByText('1 note to the organizers waits on this phone for a network.').waitFor();
  await page.getByText('No cards yet').waitFor();
  expect((await onPhone(page)).outbox).toMatchObject([{ uploaded: false }]);

  await server.up();
  await page.reload();
  await page.getByText('1 note on its way to the organizers').waitFor();

  const desk = organizer.page;
  await tap(desk.getByRole('button', { name: 'Check now' }));
  await expect.poll(() => organizer.count('People').innerText()).toContain('1 note');
  await tap(desk.getByRole('button', { name: 'Notes 1' }));
  await tap(desk.getByRole('main').getByRole('button', { name: /Probnikov/ }));
  await desk.getByText(text).waitFor();
  await desk.getByText(`Known from: ${source}`).waitFor();
  expect(await faults(desk, 'desk with a note')).toEqual([]);

  // A page that is loaded looks at the server by itself.
  await page.reload();
  await expect.poll(async () => (await onPhone(page)).outbox).toEqual([]);
  await page.getByText('1 note on its way').waitFor({ state: 'detached' });
  expect((await onPhone(page)).cards).toEqual([]);

  const settle = desk.getByRole('button', { name: 'Dealt with' });
  await tabTo(desk, settle);
  await desk.keyboard.press('Enter');
  await desk.getByText(/^Dealt with on /).waitFor();
  expect(await desk.evaluate(() => document.activeElement?.textContent)).toBe('Notes from attendees');
  await expect.poll(() => organizer.count('People').innerText()).not.toContain('note');
  expect(await faults(desk, 'note that was dealt with')).toEqual([]);
  await tap(desk.getByRole('button', { name: 'Undo: open it again' }));
  await settle.waitFor();
  await expect.poll(() => organizer.count('People').innerText()).toContain('1 note');

  // A card to this person is not approved without a look at what is known of them.
  await attendee.page.goto(person);
  await tap(page.getByRole('button', { name: /^Write to/ }));
  await attendee.write('Здравствуйте!');
  await attendee.waitUntilSaved();
  await attendee.sign('Маша');
  await attendee.seal();
  await attendee.done();
  await tap(desk.getByRole('button', { name: 'Check now' }));
  await organizer.openPart('Incoming');
  await organizer.openCard('Probnikov');
  await desk.getByText(text).waitFor();

  expect([...phone.complaints, ...laptop.complaints]).toEqual([]);
});
