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
  await tap(page.getByRole('button', { name: '2 by a moving picture' }));
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
