import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Attendee } from './support/Attendee.ts';
import { movingCodes, stillCode } from './support/codesOn.ts';
import { faults } from './support/faults.ts';
import { filmCodes } from './support/film.ts';
import { onPhone } from './support/onPhone.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { Server } from './support/Server.ts';
import { TableTablet } from './support/TableTablet.ts';
import { tap } from './support/tap.ts';

let server: Server;
const folder = mkdtempSync(join(tmpdir(), 'otk-film-'));
const [seenByDesk, seenByPhone] = [join(folder, 'desk.y4m'), join(folder, 'phone.y4m')];
// A blank wall, until something is held up.
for (const film of [seenByDesk, seenByPhone]) filmCodes(film, []);
const phone = new Profile({ touch: true, camera: seenByPhone });
const tablet = new Profile({ viewport: { width: 1180, height: 820 }, camera: seenByDesk });
const seenByTable = join(folder, 'table.y4m');
filmCodes(seenByTable, []);
const atTheWindow = new Profile({ touch: true, viewport: { width: 1180, height: 820 }, camera: seenByTable });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await tablet.remove();
  await atTheWindow.remove();
  await server.remove();
  rmSync(folder, { recursive: true });
});

test('with the server gone, a card goes from screen to camera, the answer comes back, and later everything is there once', async () => {
  const organizer = new Organizer(await tablet.open(), tablet);
  const { passphrase } = await organizer.createEvening(server.origin, { title: 'Abend', place: 'Café', lists: 'test' });
  const attendee = new Attendee(await phone.open());
  await attendee.join(await organizer.joinLink());
  await server.down();
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Сегодня шёл дождь.');
  await attendee.sign('Маша');
  await attendee.seal();

  await tap(attendee.page.getByRole('button', { name: /^Hand over now/ }));
  const picture = attendee.page.getByRole('img', { name: /A moving picture that carries 1 sealed record/ });
  await picture.waitFor();
  expect(await faults(attendee.page, 'moving picture')).toEqual([]);
  filmCodes(seenByDesk, await movingCodes(picture.locator('canvas'), 30));

  const desk = organizer.page;
  await organizer.openPart('Incoming');
  await tap(desk.getByRole('link', { name: 'Receive by camera or file' }));
  await desk.getByRole('button', { name: 'Scan with the camera' }).click();
  const answer = desk.getByRole('img', { name: 'The answer for the guest’s phone' });
  await answer.waitFor();
  expect(await faults(desk, 'answer')).toEqual([]);
  filmCodes(seenByPhone, [await stillCode(answer)]);

  await tap(attendee.page.getByRole('dialog').getByRole('button', { name: 'It has arrived: scan the answer' }));
  await tap(attendee.page.getByRole('button', { name: 'Scan with the camera' }));
  await attendee.page.getByText('The organizers have 1 record of yours. Confirmed.').waitFor();
  await attendee.page.getByRole('heading', { name: 'Everything handed over' }).waitFor();
  const { cards, outbox } = await onPhone(attendee.page);
  expect(cards.map(({ state }) => state)).toEqual(['received']);
  expect(outbox).toEqual([]);

  // Only the desk's device has it now, on its disk.
  await tap(desk.getByRole('button', { name: 'Next guest' }));
  await desk.getByText(/1 record handed over here waits to go to the server/).waitFor();
  expect(await faults(desk, 'receive')).toEqual([]);
  await desk.reload();
  await organizer.unlock(passphrase);
  await organizer.openPart('Incoming');
  await desk.getByText('Known: 1 received.').waitFor();

  await server.up();
  await desk.getByText('Offline').waitFor({ state: 'detached' });
  await organizer.openPart('Incoming');
  await tap(desk.getByRole('link', { name: 'Receive by camera or file' }));
  await desk.getByText(/waits to go to the server/).waitFor({ state: 'detached' });
  await organizer.openPart('Incoming');
  await desk.getByText('Known: 1 received.').waitFor();
  expect(await desk.getByRole('list', { name: 'Cards' }).getByRole('listitem').count()).toBe(1);
  expect([...phone.complaints, ...tablet.complaints]).toEqual([]);
});

test('a table hands several cards over at once, from its menu, and they leave it with the desk’s answer', async () => {
  const desk = tablet.context.pages()[0] ?? (await tablet.open());
  const organizer = new Organizer(desk, tablet);
  const link = await organizer.joinLink();
  const table = new TableTablet(await atTheWindow.open());
  const { page } = table;
  await table.setUp(server.origin, link);
  await server.down();
  for (const name of ['Маша', 'Петя']) {
    await table.sitDown();
    await table.startCardTo('пробников', 'Probnikov');
    await table.type(`Здравствуйте! Сегодня шёл дождь, пишет ${name}.`);
    await table.signAndSeal(name);
    await table.done();
    await table.welcome.waitFor();
  }
  await table.openMenu();
  await tap(page.getByRole('button', { name: 'By a moving picture (2)' }));
  const picture = page.getByRole('img', { name: /A moving picture that carries 2 sealed records/ });
  await picture.waitFor();
  expect(await faults(page, 'picture at the table')).toEqual([]);
  filmCodes(seenByDesk, await movingCodes(picture.locator('canvas'), 60));

  await organizer.openPart('Incoming');
  await tap(desk.getByRole('link', { name: 'Receive by camera or file' }));
  await desk.getByRole('button', { name: 'Scan with the camera' }).click();
  const answer = desk.getByRole('img', { name: 'The answer for the guest’s phone' });
  await answer.waitFor();
  filmCodes(seenByTable, [await stillCode(answer)]);
  await tap(page.getByRole('button', { name: 'It has arrived: scan the answer' }));
  expect(await faults(page, 'answer at the table')).toEqual([]);
  await tap(page.getByRole('button', { name: 'Scan with the camera' }));
  await page.getByText('The desk has 2 of them.').waitFor();
  await page.getByText('The desk has everything that was sealed here.').waitFor();
  expect([...atTheWindow.complaints, ...tablet.complaints]).toEqual([]);
});

test('with the server gone, a phone hands its card to a table, both say so, and the desk has it once when a network is back', async () => {
  const desk = tablet.context.pages()[0] ?? (await tablet.open());
  const organizer = new Organizer(desk, tablet);
  const attendee = new Attendee(phone.context.pages()[0] ?? (await phone.open()));
  const { page } = attendee;
  const table = new TableTablet(atTheWindow.context.pages()[0] ?? (await atTheWindow.open()));
  await tap(desk.getByRole('button', { name: 'Next guest' }));
  await tap(page.getByRole('link', { name: 'My cards' }).last());
  await attendee.openPeople();
  await attendee.startCardTo('Anna Probenko');
  await attendee.write('Здравствуйте! Снег лёг, и стало тихо.');
  await attendee.sign('Маша');
  await attendee.seal();
  await tap(page.getByRole('button', { name: /^Hand over now/ }));
  const picture = page.getByRole('img', { name: /A moving picture that carries 1 sealed record/ });
  await picture.waitFor();
  filmCodes(seenByTable, await movingCodes(picture.locator('canvas'), 30));

  await tap(table.page.getByRole('button', { name: 'Take cards from a phone' }));
  const answer = table.page.getByRole('img', { name: 'The answer for the guest’s phone' });
  await answer.waitFor();
  await table.page.getByRole('heading', { name: 'They are on this table' }).waitFor();
  expect(await faults(table.page, 'answer of a table')).toEqual([]);
  filmCodes(seenByPhone, [await stillCode(answer)]);

  await tap(page.getByRole('dialog').getByRole('button', { name: 'It has arrived: scan the answer' }));
  await tap(page.getByRole('button', { name: 'Scan with the camera' }));
  await page.getByText('Also on table 1. Your cards stay sealed here').waitFor();
  expect(await faults(page, 'also on a table')).toEqual([]);
  const { cards, outbox } = await onPhone(page);
  expect(cards.map(({ state }) => state).sort()).toEqual(['received', 'sealed']);
  expect(outbox.map(({ uploaded }) => uploaded)).toEqual([false]);
  // It outlives the app, stands beside the card and on the whole screen, and is no “handed over”.
  await attendee.openMyCards();
  await page.reload();
  await page.getByText('Also on table 1', { exact: true }).waitFor();
  await page.getByText('1 card on its way to the organizers').first().waitFor();
  expect(await faults(page, 'a card that is also on a table')).toEqual([]);
  await tap(page.getByRole('button', { name: 'Show full screen' }));
  await page.getByRole('dialog').getByText('1 is also on table 1.').waitFor();
  expect(await page.getByText('Everything handed over').count()).toBe(0);
  await tap(page.getByRole('button', { name: 'Close' }));

  await tap(table.page.getByRole('button', { name: 'Next guest' }));
  await table.page.getByText('1 record from a phone has not gone on yet.').waitFor();
  expect(await faults(table.page, 'cards from phones')).toEqual([]);
  // The phone stays where no network is: what the desk has comes from the table.
  await phone.context.setOffline(true);
  await server.up();
  await tap(table.page.getByRole('button', { name: 'Hand over now', exact: true }));
  await table.page.getByText('1 record from a phone has gone on.').waitFor();
  await organizer.openPart('Incoming');
  await desk.getByText('Anna Probenko').first().waitFor();
  await phone.context.setOffline(false);
  await page.reload();
  await page.getByText('Everything handed over').first().waitFor();
  expect(await desk.getByRole('list', { name: 'Cards' }).getByText('Anna Probenko').count()).toBe(1);
  expect([...phone.complaints, ...tablet.complaints, ...atTheWindow.complaints]).toEqual([]);
});

test('a table that is started again with the evening’s new code asks for the earlier one, which the desk still shows', async () => {
  const desk = tablet.context.pages()[0] ?? (await tablet.open());
  const organizer = new Organizer(desk, tablet);
  const table = new TableTablet(atTheWindow.context.pages()[0] ?? (await atTheWindow.open()));
  const { page } = table;
  await server.down();
  await tap(page.getByRole('button', { name: 'Back to the guests' }));
  await table.sitDown();
  await table.startCardTo('пробников', 'Probnikov');
  await table.type('Здравствуйте! Пишу до смены кода.');
  await table.signAndSeal('Вера');
  await table.done();
  await table.welcome.waitFor();
  // The tablet is off while the organizers change the code.
  await page.goto('about:blank');
  await server.up();
  const link = await organizer.makeNewCode();
  await page.goto(`${server.origin}/#/table`);
  await table.giveCode(link);
  await table.welcome.waitFor();
  await page.getByText('1 needs an earlier code: see the menu').waitFor();
  await table.openMenu();
  const mark = /bears the mark ([2-9A-Z]{4}) there/u.exec(await page.getByText(/bears the mark/).innerText())?.[1] ?? '';
  expect(await faults(page, 'an earlier code is needed')).toEqual([]);

  await tap(desk.getByText('Earlier codes'));
  expect(await faults(desk, 'earlier codes')).toEqual([]);
  await tap(desk.getByRole('button', { name: `Show ${mark}` }));
  const code = desk.getByRole('dialog').getByRole('img', { name: 'The join code as a QR picture' });
  await code.waitFor();
  filmCodes(seenByTable, [await stillCode(code)]);
  await tap(page.getByRole('button', { name: 'Scan with the camera' }).first());
  await page.getByText('1 record goes on now').waitFor();
  await tap(desk.getByRole('button', { name: 'Close full screen' }));
  await organizer.openPart('Incoming');
  await expect.poll(() => desk.getByRole('list', { name: 'Cards' }).getByText('Probnikov').count()).toBeGreaterThan(1);
  expect([...tablet.complaints, ...atTheWindow.complaints].filter((one) => !one.includes('a status of 403'))).toEqual([]);
});
