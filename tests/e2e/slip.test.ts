import decodeQR from 'qr/decode.js';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseSlipCode, slipGroups } from '../../src/domain/slip/slipCode.ts';
import { pdfInfo, pdfLines, pdfPicture } from '../support/pdf.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { Server } from './support/Server.ts';
import { storedIn } from './support/storedIn.ts';
import { tap } from './support/tap.ts';

let server: Server;
let laptop: Profile;
let phone: Profile;
let elsewhere: Profile;

beforeEach(async () => {
  server = await Server.start();
  laptop = new Profile({ viewport: { width: 1180, height: 820 } });
  phone = new Profile({ viewport: { width: 360, height: 740 }, touch: true });
  elsewhere = new Profile({ viewport: { width: 360, height: 740 }, touch: true });
});

afterEach(async () => {
  for (const profile of [laptop, phone, elsewhere]) await profile.remove();
  await server.remove();
  expect([...laptop.complaints, ...phone.complaints, ...elsewhere.complaints]).toEqual([]);
});

/** A desk with TEST people, and a phone that stands before the seal of a card whose writer would like a reply. */
async function beforeTheSeal() {
  const organizer = new Organizer(await laptop.open(), laptop);
  await organizer.createEvening(server.origin, { title: 'Evening', place: 'Café', lists: 'test' });
  const attendee = new Attendee(await phone.open());
  await attendee.join(await organizer.joinLink());
  await writeUntilSeal(attendee);
  await wantReply(attendee.page);
  return { organizer, attendee };
}

async function wantReply(page: Page): Promise<void> {
  await page
    .getByRole('group', { name: /Would you like a reply/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
}

async function writeUntilSeal(attendee: Attendee): Promise<void> {
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Сегодня шёл дождь.');
  await attendee.sign('Маша');
}

/** The ten groups as they stand on the screen. */
function groupsOn(page: Page): Promise<string[]> {
  return page.getByRole('list', { name: 'The reply code, ten groups' }).locator('li > span:last-child').allInnerTexts();
}

async function isStored(page: Page, code: string): Promise<boolean> {
  const parsed = parseSlipCode(code);
  if (!parsed.ok) throw new Error(parsed.reason);
  const secret = Buffer.from(parsed.code.secret);
  const needles = [secret, Buffer.from(code), Buffer.from(code.toLowerCase()), Buffer.from(slipGroups(parsed.code).join(' '))];
  return (await storedIn(page)).some(({ bytes }) => needles.some((needle) => bytes.includes(needle)));
}

/** Whether all of it lies on the screen, and nothing over it. */
function isInSight(button: Locator): Promise<boolean> {
  return button.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isOnScreen = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    return isOnScreen && element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });
}

/** Looks again until the screen says it: the desk tells the board a moment after it shows it itself. */
async function lookUntil(page: Page, words: string | RegExp): Promise<void> {
  const shown = page.getByText(words).first();
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: 'Look again' }).click();
      return shown.isVisible();
    })
    .toBe(true);
}

test('a code that is written down and typed back finds the card on a device that never joined, and takes it back; the desk hears it', async () => {
  const { organizer, attendee } = await beforeTheSeal();
  const { page } = attendee;
  expect(await faults(page, 'seal with a reply')).toEqual([]);
  await attendee.seal();

  // Whoever goes without the code is asked, once.
  await tap(page.getByRole('button', { name: 'Done' }));
  await page.getByRole('dialog', { name: 'Leave without the code?' }).waitFor();
  expect(await faults(page, 'leaving without the code')).toEqual([]);
  await tap(page.getByRole('button', { name: 'Show the code' }));
  await page.getByRole('dialog', { name: 'Keep this code' }).waitFor();
  expect(await faults(page, 'the code')).toEqual([]);
  // Before anything is scrolled: the way out, all of the code, and what is to be done.
  for (const name of ['Close', 'I have a picture of it', 'I have written it down'])
    expect(await isInSight(page.getByRole('button', { name })), name).toBe(true);
  const groups = await groupsOn(page);
  expect(groups).toHaveLength(10);
  const code = groups.join('');
  expect(parseSlipCode(code).ok).toBe(true);

  await tap(page.getByRole('button', { name: 'I have written it down' }));
  const asked = page.getByRole('textbox', { name: /^Group \d+$/ });
  const number = Number(/\d+/.exec(await page.getByText(/^Type group \d+ from your paper/).innerText())?.[0]);
  // The paper is what counts now: the code is out of sight.
  expect(await page.getByText(groups[number - 1] ?? '').count()).toBe(0);
  await asked.fill(groups[number % 10] ?? '');
  await tap(page.getByRole('button', { name: 'Check' }));
  await page.getByText(`That is not group ${String(number)}.`).waitFor();
  expect(await faults(page, 'a wrong group')).toEqual([]);
  await asked.fill(` ${(groups[number - 1] ?? '').toLowerCase()}`);
  await tap(page.getByRole('button', { name: 'Check' }));
  await page.getByText('You have the code.').waitFor();
  await tap(page.getByRole('button', { name: 'Close' }));
  // The question that led here is gone: the keyboard goes on at this page's heading.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await attendee.done();
  await page.getByRole('heading', { name: 'My cards' }).waitFor();

  // The phone shows it again.
  await tap(page.getByRole('button', { name: 'Reply slip' }));
  expect(await groupsOn(page)).toEqual(groups);
  await page.getByText('This device keeps it too').waitFor();
  await tap(page.getByRole('button', { name: 'Close' }));

  await organizer.openPart('Incoming');
  await organizer.openCard('Probnikov');
  await organizer.confirmAddress();
  await organizer.approve();
  await expect.poll(() => organizer.count('Ready to print').innerText()).toMatch(/1$/);

  const other = await elsewhere.open();
  await other.goto(server.origin);
  await tap(other.getByRole('link', { name: 'I have a reply slip' }));
  await other.getByRole('textbox', { name: 'The code' }).fill(groups.join(' ').toLowerCase());
  expect(await faults(other, 'asked for a code')).toEqual([]);
  await tap(other.getByRole('button', { name: 'Show my cards' }));
  await lookUntil(other, 'Approved');
  await other.getByRole('heading', { name: 'Card 1' }).waitFor();
  expect(await faults(other, 'found')).toEqual([]);
  expect(await isStored(other, code)).toBe(false);

  // Without the server it says so, and keeps in view what it saw.
  await server.down();
  await other.getByRole('button', { name: 'Look again' }).click();
  await other.getByText('The server cannot be reached.').waitFor();
  expect(await other.getByText('Approved', { exact: true }).count()).toBe(1);
  await tap(other.getByRole('button', { name: 'Take back: Card 1' }));
  await tap(other.getByRole('dialog').getByRole('button', { name: 'Take back' }));
  await other.getByText('It is not taken back.').waitFor();
  expect(await faults(other, 'not taken back')).toEqual([]);
  await server.up();

  await tap(other.getByRole('button', { name: 'Take back: Card 1' }));
  await tap(other.getByRole('dialog').getByRole('button', { name: 'Leave it' }));
  await tap(other.getByRole('button', { name: 'Take back: Card 1' }));
  await tap(other.getByRole('dialog').getByRole('button', { name: 'Take back' }));
  await other.getByText('You asked for it back.').waitFor();
  await organizer.page.getByRole('button', { name: 'Check now' }).click();
  await expect.poll(() => organizer.count('Ready to print').innerText()).toMatch(/0$/);
  await lookUntil(other, 'Withdrawn');
  expect(await other.getByRole('button', { name: /^Take back/ }).count()).toBe(0);
  await attendee.waitForStatus(/^Withdrawn$/);
  expect(await isStored(other, code)).toBe(false);
});

test('slips that the desk prints are read back from the paper, are kept nowhere, and one that is taken before sealing finds the card', async () => {
  const { organizer, attendee } = await beforeTheSeal();
  const { page } = attendee;
  const paper = await organizer.printSlips(9, 40);
  expect(pdfInfo(paper).get('Page size')).toContain('(A4)');
  expect(pdfInfo(paper).get('Pages')).toBe('2');
  const lines = [...pdfLines(paper, 1), ...pdfLines(paper, 2)].join('\n');
  const codes = codesOf(paper);
  expect(codes).toHaveLength(9);
  expect(new Set(codes).size).toBe(9);
  expect([...lines.matchAll(/No\. (\d+)/g)].map(([, number]) => Number(number))).toEqual([40, 41, 42, 43, 44, 45, 46, 47, 48]);
  for (const code of codes) expect(parseSlipCode(code)).toMatchObject({ ok: true });
  expect(lines).toContain(`localhost:${String(server.port)}/#/reply`);
  // The code of the picture is the one that stands beside it.
  const link = decodeQR(pdfPicture(paper, 2, 200).seen);
  expect(link).toBe(`${server.origin}/#/reply/${codes[8] ?? ''}`);
  for (const code of codes) expect(await isStored(organizer.page, code)).toBe(false);
  // The next stack goes on behind the last number.
  expect(await organizer.page.getByRole('textbox', { name: 'First number' }).inputValue()).toBe('49');
  expect(await faults(organizer.page, 'slips')).toEqual([]);

  const [mine = '', yours = ''] = codes;
  await tap(page.getByText('I have a printed slip'));
  const field = page.getByRole('textbox', { name: 'The code on the slip' });
  // One wrong character: its group is named, and shown.
  const wrong = mine.slice(0, 9) + (mine.charAt(9) === 'Q' ? 'P' : 'Q') + mine.slice(10);
  await field.fill(wrong);
  await tap(page.getByRole('button', { name: 'Use this slip' }));
  await page.getByText('Group 3 looks wrong.').waitFor();
  await page.getByLabel(`${wrong.slice(8, 12)}, looks wrong`).waitFor();
  expect(await faults(page, 'a wrong slip')).toEqual([]);
  await field.fill(yours);
  await tap(page.getByRole('button', { name: 'Use this slip' }));
  await page.getByText('Your printed slip is in use here.').waitFor();
  // Until something is sealed, another one takes its place.
  await tap(page.getByRole('button', { name: 'Use another slip' }));
  await field.fill(mine);
  await tap(page.getByRole('button', { name: 'Use this slip' }));
  await page.getByText('Your printed slip is in use here.').waitFor();
  await attendee.seal();
  // Nobody is asked who has the paper.
  await attendee.done();
  await page.getByRole('heading', { name: 'My cards' }).waitFor();
  await tap(page.getByRole('button', { name: 'Reply slip' }));
  expect((await groupsOn(page)).join('')).toBe(mine);
  await tap(page.getByRole('button', { name: 'Close' }));
  // A second card stands under it too, and no other slip is offered.
  await attendee.openPeople();
  await writeUntilSeal(attendee);
  await wantReply(page);
  await page.getByText('Your printed slip is in use here.').waitFor();
  expect(await page.getByRole('button', { name: 'Use another slip' }).count()).toBe(0);
  await attendee.seal();
  await attendee.done();

  const other = await elsewhere.open();
  await other.goto(`${server.origin}/#/reply/${mine.toLowerCase()}`);
  await lookUntil(other, 'Card 2');
  expect(await other.getByRole('heading', { name: /^Card \d$/ }).allInnerTexts()).toEqual(['Card 1', 'Card 2']);
  expect(await other.getByText('Received by the organizers').count()).toBe(2);
  expect(other.url()).toBe(`${server.origin}/#/reply`);
  await other.getByText('The code came in a link').waitFor();
  expect(await isStored(other, mine)).toBe(false);
  await tap(other.getByRole('button', { name: 'Another code' }));
  await other.getByRole('textbox', { name: 'The code' }).fill(yours);
  await tap(other.getByRole('button', { name: 'Show my cards' }));
  await other.getByText('Nothing stands under this code yet').waitFor();
  // A reload forgets it.
  await other.reload();
  await other.getByRole('textbox', { name: 'The code' }).waitFor();
  expect(await other.getByText('Nothing stands under this code yet').count()).toBe(0);
});

test('a code in a link that is not right names the group, and leaves the address too', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  await organizer.createEvening(server.origin, { title: 'Evening', place: 'Café', lists: 'test' });
  const [code = ''] = codesOf(await organizer.printSlips(1, 1));
  const wrong = code.slice(0, 21) + code.charAt(22) + code.charAt(21) + code.slice(23);
  const page = await elsewhere.open();
  await page.goto(`${server.origin}/#/reply/${code.charAt(21) === code.charAt(22) ? `${code.slice(0, 39)}B` : wrong}`);
  await page.getByText(/^Groups? .* looks? wrong/).waitFor();
  expect(page.url()).toBe(`${server.origin}/#/reply`);
  await page.goto(`${server.origin}/#/`);
  await page.goBack();
  await page.getByRole('textbox', { name: 'The code' }).waitFor();
  expect(page.url()).toBe(`${server.origin}/#/reply`);
});

/** The codes on printed slips, in the order of their numbers. */
function codesOf(paper: Uint8Array): string[] {
  const codes: string[] = [];
  for (let page = 1; page <= Number(pdfInfo(paper).get('Pages')); page++) {
    const rows = pdfLines(paper, page).filter((line) => /^(?:[02-9A-Z]{4} +){4,}[02-9A-Z]{4}$/.test(line));
    for (let row = 0; row + 1 < rows.length; row += 2) {
      const [upper = [], lower = []] = [rows[row], rows[row + 1]].map((line) => (line ?? '').split(/ +/));
      for (let column = 0; column < upper.length; column += 5)
        codes.push([...upper.slice(column, column + 5), ...lower.slice(column, column + 5)].join(''));
    }
  }
  return codes;
}
