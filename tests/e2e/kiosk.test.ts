import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatJoinCode, inviteText } from '../../src/domain/event/index.ts';
import { starterList, testList } from '../../src/domain/person/lists/index.ts';
import { personTag } from '../../src/domain/person/personTag.ts';
import { anEvening, testPeople, testPerson } from '../support/evening.ts';
import { faults } from './support/faults.ts';
import { filmCode } from './support/film.ts';
import { Hunt } from './support/Hunt.ts';
import { KioskTablet } from './support/KioskTablet.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { storedIn } from './support/storedIn.ts';
import { tap } from './support/tap.ts';

let server: Server;
const folder = mkdtempSync(join(tmpdir(), 'otk-film-'));
const camera = join(folder, 'label.y4m');
const landscape = { width: 1180, height: 820 };
const portrait = { width: 820, height: 1180 };
const standing = new Profile({ touch: true, viewport: landscape, camera });
const beside = new Profile({ touch: true, viewport: portrait });
const narrow = new Profile({ touch: true, viewport: landscape });
const laptop = new Profile({ viewport: landscape });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  for (const profile of [standing, beside, narrow, laptop]) await profile.remove();
  await server.remove();
  rmSync(folder, { recursive: true });
});

/** Somebody whose name the app does not ship: where it stands, it came from the evening's list. */
const stranger = testPerson({
  id: 'kvarzulin-zhdrim',
  surname: 'Кварзулин',
  givenName: 'Ждрим',
  patronymic: 'Фюрзелович',
  latin: 'Zhdrim Kvarzulin',
});

/** Words that stand nowhere else in the world. */
const words = { text: 'Тыквоглазый щурогрыз Zvenqorliba пьёт чай.', name: 'Фьюрвенница' };
const left = 'Ежиколесный гуськохват шлёт привет.';

async function inSight({ page }: KioskTablet): Promise<string> {
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.body.innerText)));
  return texts.join('\n');
}

function guestFrame({ page }: KioskTablet): Frame {
  const [frame] = page.frames().filter((one) => one !== page.mainFrame());
  if (!frame) throw new Error('No guest’s document stands at the kiosk.');
  return frame;
}

/** From now on the tablet’s disk has no room but what is taken off it. */
function fill(page: Page): Promise<void> {
  return page.evaluate(() => {
    const disk = globalThis as unknown as { room: number };
    disk.room = 0;
    type Method = (this: IDBObjectStore, ...given: unknown[]) => unknown;
    const store = IDBObjectStore.prototype as unknown as Record<'add' | 'put' | 'delete', Method>;
    const weigh = (value: unknown): number => {
      if (value instanceof Uint8Array) return value.length;
      return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, one) => sum + weigh(one), 0) : 0;
    };
    for (const name of ['add', 'put'] as const) {
      const write = store[name];
      store[name] = function (...given) {
        const weight = weigh(given[0]);
        // What a table knows of itself lies there already.
        if (weight > 2000 && weight > disk.room) throw new DOMException('No room.', 'QuotaExceededError');
        if (weight > 2000) disk.room -= weight;
        return write.apply(this, given);
      };
    }
    const take = store.delete;
    store.delete = function (...given) {
      disk.room += 2 ** 20;
      return take.apply(this, given);
    };
  });
}

test('a label leads to its person, a killed kiosk keeps no word and no name and is woken by a label without a network, and the staff hands over by PIN', async () => {
  const evening = await anEvening(61, [starterList, testPeople([stranger])]);
  const { code, manifest } = evening;
  const link = await publishEvening(server, evening);
  const label = inviteText(server.origin, code, personTag(manifest.eid, stranger));
  filmCode(camera, label);
  const kiosk = new KioskTablet(await standing.open());
  await kiosk.standAlone(server.origin, link);
  await kiosk.welcome.waitFor();
  expect(await faults(guestFrame(kiosk), 'first screen')).toEqual([]);
  await server.down();

  await kiosk.scanLabel();
  await kiosk.guest.getByRole('heading', { name: stranger.latin }).waitFor();
  await kiosk.write(words.text);
  await kiosk.signAndSeal(words.name);
  await kiosk.guest.getByText('It lies sealed on this tablet until the organizers have it.').waitFor();
  await kiosk.done();
  await kiosk.welcome.waitFor();
  expect(await inSight(kiosk)).not.toMatch(/щурогрыз|Zvenqorliba|Kvarzulin/u);
  expect(kiosk.page.url()).toBe(`${server.origin}/#/table`);

  const { id, latin, surname } = stranger;
  const readable = [words.text, ...words.text.split(' ').slice(0, 2), words.name, id, latin, 'Kvarzulin', surname, 'Фюрзелович'];
  const opening = [formatJoinCode(code), manifest.place, personTag(manifest.eid, stranger)];
  const hunt = new Hunt([...readable, ...opening]);
  expect((await storedIn(kiosk.page)).flatMap(({ where, bytes }) => hunt.inBytes(bytes, where))).toEqual([]);
  await standing.kill();
  const quarry = hunt.inFolder(standing.folder);
  console.log(`the kiosk’s profile: ${String(quarry.finds.length)} finds in ${String(quarry.files)} files, ${String(quarry.bytes)} bytes`);
  expect(quarry.finds).toEqual([]);

  const again = new KioskTablet(await standing.open());
  const { page } = again;
  await page.goto(server.origin);
  await again.asleep.waitFor();
  expect(await inSight(again)).not.toMatch(/Kvarzulin|error|went wrong/iu);
  expect(await faults(page, 'asleep')).toEqual([]);
  await tap(page.getByRole('button', { name: 'Scan with the camera' }));
  // Whoever woke it held up a label: their person is chosen already.
  await tap(again.guest.getByRole('button', { name: 'Snail' }));
  await again.guest.getByRole('heading', { name: stranger.latin }).waitFor();
  await again.done();
  await again.welcome.waitFor();

  await server.up();
  const organizer = new Organizer(await laptop.open(), laptop);
  await organizer.restoreByLink(server.origin, evening.identity);
  await again.openMenu();
  await page.getByText(/^1 card since /).waitFor();
  expect(await faults(page, 'hand-over')).toEqual([]);
  await tap(page.getByRole('button', { name: 'Hand over now' }));
  await page.getByText(/^0 cards since /).waitFor();
  await expect.poll(() => organizer.count('Incoming').innerText()).toMatch(/1$/);
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: 'Hand over now' }).click();
        return organizer.page.getByRole('list', { name: 'Tables', includeHidden: true }).textContent();
      },
      { timeout: 90_000 },
    )
    .toMatch(/Kiosk 1\s*1 card\s*nothing left on the tablet/u);
  await organizer.openPart('Incoming');
  await organizer.openCard('Kvarzulin');
  await tap(organizer.page.getByText('In plain letters'));
  await organizer.page.getByText(words.text).first().waitFor();
  expect(standing.complaints).toEqual([]);
});

test('whom the organizers chose comes first; who walks away is covered, a stranger opens nothing and begins anew, and the card comes as unfinished', async () => {
  const evening = await anEvening(62, [starterList, testList]);
  const link = await publishEvening(server, evening);
  const page = await beside.open();
  await page.clock.install();
  const kiosk = new KioskTablet(page);
  await kiosk.standAlone(server.origin, link, { first: 'Probnikov' });
  const first = kiosk.guest.getByRole('heading', { name: 'Write to Test Probnikov' });
  await first.waitFor();
  expect(await faults(guestFrame(kiosk), 'one person first')).toEqual([]);
  const begin = async (): Promise<void> => {
    await tap(kiosk.guest.getByRole('button', { name: /Write a card$/ }));
    await tap(kiosk.guest.getByRole('button', { name: 'Kite' }));
    await kiosk.guest.getByRole('button', { name: /^Write to/ }).waitFor();
  };
  const cover = kiosk.guest.getByRole('heading', { name: 'Still writing?' });

  // Nothing was begun: nobody has to wait for anything.
  await begin();
  await page.clock.runFor(62_000);
  await first.waitFor();

  await begin();
  await kiosk.write(left);
  await page.clock.runFor(61_000);
  await cover.waitFor();
  expect(await inSight(kiosk)).not.toContain('гуськохват');
  expect(await faults(guestFrame(kiosk), 'covered')).toEqual([]);
  await kiosk.guest.getByRole('button', { name: 'Kite' }).click();
  expect((await kiosk.editor.innerText()).trim()).toBe(left);

  await page.clock.runFor(61_000);
  await cover.waitFor();
  for (const wrong of ['Apple', 'Fish']) await kiosk.guest.getByRole('button', { name: wrong }).click();
  await first.waitFor();
  expect(await inSight(kiosk)).not.toContain('гуськохват');

  await begin();
  await kiosk.write('Вторая открытка');
  await page.clock.runFor(61_000);
  await tap(kiosk.guest.getByRole('button', { name: 'I am somebody else: begin anew' }));
  await first.waitFor();
  await kiosk.openMenu();
  await page.getByText('2 unfinished').waitFor();
  expect(beside.complaints).toEqual([]);
});

test('a kiosk whose storage becomes full takes the card that is being written, begins no other, says so kindly, and lets the staff in', async () => {
  const evening = await anEvening(63, [testList]);
  const link = await publishEvening(server, evening);
  const page = await narrow.open();
  const kiosk = new KioskTablet(page);
  await kiosk.standAlone(server.origin, link);
  await kiosk.welcome.waitFor();
  await tap(kiosk.guest.getByRole('button', { name: /^Choose from the list/ }));
  await tap(kiosk.guest.getByRole('button', { name: 'Boat' }));
  await kiosk.startCardTo('пробников', 'Probnikov');
  await kiosk.type('Здравствуйте!');
  await fill(page);
  // Room was put by for the one who writes now.
  await kiosk.signAndSeal('Ада');
  await kiosk.done();
  await page.getByRole('heading', { name: 'This tablet is full of cards' }).waitFor();
  expect(await faults(page, 'full')).toEqual([]);
  await kiosk.openMenu();
  await page.getByText('Storage is full.').waitFor();
  await page.getByText(/^1 card since /).waitFor();
  await page.evaluate(() => Object.assign(globalThis, { room: Infinity }));
  await tap(page.getByRole('button', { name: 'Back to the guests' }));
  await kiosk.welcome.waitFor();
  expect(narrow.complaints).toEqual([]);
});
