import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { movingCodes, stillCode } from './support/codesOn.ts';
import { faults } from './support/faults.ts';
import { filmCodes } from './support/film.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { storedIn } from './support/storedIn.ts';
import { TableTablet } from './support/TableTablet.ts';
import { tap } from './support/tap.ts';

let server: Server;
let code = '';
let organizer: Organizer;
let table: TableTablet;
const folder = mkdtempSync(join(tmpdir(), 'otk-careful-hand-'));
const [seenByPhone, seenByDesk, seenByTable] = [join(folder, 'phone.y4m'), join(folder, 'desk.y4m'), join(folder, 'table.y4m')];
// A blank wall, until something is held up.
for (const film of [seenByPhone, seenByDesk, seenByTable]) filmCodes(film, []);
const phone = new Profile({ touch: true, viewport: { width: 360, height: 740 }, camera: seenByPhone });
const laptop = new Profile({ viewport: { width: 1180, height: 820 }, camera: seenByDesk });
const tablet = new Profile({ touch: true, viewport: { width: 1180, height: 820 }, camera: seenByTable });

beforeAll(async () => {
  server = await Server.start();
  const evening = await anEvening(91, [testList], 'open', 'careful');
  code = await publishEvening(server, evening);
  organizer = new Organizer(await laptop.open(), laptop);
  await organizer.restoreByLink(server.origin, evening.identity);
  table = new TableTablet(await tablet.open());
  await table.setUp(server.origin, code);
});

afterAll(async () => {
  expect([phone, laptop, tablet].flatMap(({ complaints }) => complaints)).toEqual([]);
  for (const profile of [phone, laptop, tablet]) await profile.remove();
  await server.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the app and types the code. */
async function enter(page: Page): Promise<Attendee> {
  await page.goto(`${server.origin}/#/scan`);
  await typeCode(page);
  return new Attendee(page);
}

async function typeCode(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Or type the code' }).fill(code);
  await tap(page.getByRole('button', { name: 'Go on', exact: true }));
  await page.getByText('Ready without a network').first().waitFor();
  await tap(page.getByRole('link', { name: 'Choose who to write to' }));
  await page.getByRole('heading', { name: 'Who to write to' }).waitFor();
}

async function sealCard(attendee: Attendee, text: string): Promise<void> {
  await attendee.startCardTo('Probnikov');
  await attendee.write(text);
  await attendee.sign('Маша');
  await attendee.seal();
}

/** How long a camera may take for a whole moving picture where browsers share two cores. */
const READ = 120_000;

/** Holds a moving picture up to the desk, and the desk's answer to the phone. */
async function toDesk(picture: Locator, frames: number): Promise<void> {
  const { page } = organizer;
  filmCodes(seenByDesk, await movingCodes(picture.locator('canvas'), frames));
  await organizer.openPart('Incoming');
  await tap(page.getByRole('link', { name: 'Receive by camera or file' }));
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  const answer = page.getByRole('img', { name: 'The answer for the guest’s phone' });
  await answer.waitFor({ timeout: READ });
  filmCodes(seenByPhone, [await stillCode(answer)]);
  filmCodes(seenByDesk, []);
  await tap(page.getByRole('button', { name: 'Next guest' }));
}

async function toTable(picture: Locator, frames: number): Promise<void> {
  const { page } = table;
  filmCodes(seenByTable, await movingCodes(picture.locator('canvas'), frames));
  // Once opened its camera goes on looking.
  const closed = page.getByRole('button', { name: 'Take cards from a phone' });
  if (await closed.isVisible()) await tap(closed);
  const answer = page.getByRole('img', { name: 'The answer for the guest’s phone' });
  await answer.waitFor({ timeout: READ });
  filmCodes(seenByPhone, [await stillCode(answer)]);
  filmCodes(seenByTable, []);
  await tap(page.getByRole('button', { name: 'Next guest' }));
}

async function scanAnswer(page: Page): Promise<void> {
  await tap(page.getByRole('dialog').getByRole('button', { name: 'It has arrived: scan the answer' }));
  await tap(page.getByRole('button', { name: 'Scan with the camera' }));
}

/** Sealed and not acknowledged, by the phone's own disk. */
async function sealedHere(page: Page): Promise<number> {
  return (await storedIn(page)).filter(({ where }) => /\/handed\/\d+\/sealed$/u.test(where)).length;
}

test('with the server gone, the desk’s answer is read right after handing over, and the card leaves the phone', async () => {
  const page = await phone.open();
  const attendee = await enter(page);
  await server.down();
  await sealCard(attendee, 'Здравствуйте! Сегодня шёл дождь.');
  expect(await sealedHere(page)).toBe(1);
  await tap(page.getByRole('button', { name: /^Hand over now/ }));
  const picture = page.getByRole('img', { name: /A moving picture that carries 1 sealed record/ });
  await picture.waitFor();
  // Over the picture, which fills the screen, too.
  await page.getByRole('dialog').getByRole('button', { name: 'Quick exit' }).click({ trial: true });
  expect(await faults(page, 'careful moving picture')).toEqual([]);
  await toDesk(picture, 30);
  await scanAnswer(page);
  await page.getByText('The organizers have 1 record of yours. Confirmed.').waitFor();
  expect(await sealedHere(page)).toBe(0);
});

test('a careful phone hands its card to a table by moving picture, with its code and without', async () => {
  const page = phone.context.pages()[0] ?? (await phone.open());
  const attendee = new Attendee(page);
  await tap(page.getByRole('link', { name: 'My cards' }).last());
  await attendee.openPeople();
  await sealCard(attendee, 'Здравствуйте! Снег лёг, и стало тихо.');
  await tap(page.getByRole('button', { name: /^Hand over now/ }));
  const picture = page.getByRole('img', { name: /A moving picture that carries 1 sealed record/ });
  await picture.waitFor();
  await table.openMenu();
  await table.page.getByRole('button', { name: 'Take cards from a phone' }).waitFor();
  await toTable(picture, 30);
  await scanAnswer(page);
  await page.getByText('Also on table 1. Your cards stay sealed here').waitFor();
  await table.page.getByText('1 record from a phone has not gone on yet.').waitFor();

  // After a kill nobody here knows the code: what lies on the disk goes as it is, and only the desk can open it.
  await phone.kill();
  filmCodes(seenByPhone, []);
  const again = await phone.open();
  await again.goto(`${server.origin}/#/scan`);
  await tap(again.getByRole('link', { name: 'Hand over now' }));
  await tap(again.getByRole('button', { name: 'Show the picture' }));
  const sealed = again.getByRole('img', { name: /A moving picture that carries 1 sealed record/ });
  await sealed.waitFor();
  await toTable(sealed, 75);
  await scanAnswer(again);
  await again.getByText('Also on table 1. Your cards stay sealed here').waitFor();
  expect(await faults(again, 'also on a table, without the code')).toEqual([]);
  await table.page.getByText('1 sealed file with cards lies here').first().waitFor();
  expect(await faults(table.page, 'a sealed file at the table')).toEqual([]);
});

test('the table passes it on to the desk by moving picture, and the phone that read the desk’s answer before the code takes it with the code', async () => {
  const { page } = table;
  await tap(page.getByRole('button', { name: 'Show as a moving picture' }));
  const picture = page.getByRole('img', { name: /A moving picture that carries 1 sealed record/ });
  await picture.waitFor();
  await toDesk(picture, 75);
  await tap(page.getByRole('button', { name: 'It has arrived' }));
  await tap(page.getByRole('button', { name: 'The desk has them: remove them here' }));
  await page.getByText('1 sealed file with cards lies here').first().waitFor({ state: 'detached' });
  await organizer.openPart('Incoming');
  await organizer.openCard('Probnikov');

  const phonePage = phone.context.pages()[0] ?? (await phone.open());
  await tap(phonePage.getByRole('button', { name: 'It has arrived: scan the answer' }));
  await tap(phonePage.getByRole('button', { name: 'Scan with the camera' }));
  await phonePage.getByText('The answer is read. Only the evening’s code opens it').waitFor();
  expect(await faults(phonePage, 'an answer without the code')).toEqual([]);
  expect(await sealedHere(phonePage)).toBe(1);
  filmCodes(seenByPhone, []);
  await tap(phonePage.getByRole('main').getByRole('link', { name: 'Scan the code' }));
  await typeCode(phonePage);
  expect(await sealedHere(phonePage)).toBe(0);
  await new Attendee(phonePage).openMyCards();
  await phonePage.getByText('The organizers have 1 sealed record of yours. Confirmed; it has left this phone.').waitFor();
});
