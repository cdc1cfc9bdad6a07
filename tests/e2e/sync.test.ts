import type { CDPSession, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OUTBOX_TAG } from '../../src/client/sync/workerProtocol.ts';
import type { NewEvent } from '../../src/domain/event/index.ts';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening, testPeople, testPerson } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { onPhone } from './support/onPhone.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { readLog } from './support/readLog.ts';
import { sayOnBoard } from './support/sayOnBoard.ts';
import { Server } from './support/Server.ts';
import { sentence } from './support/words.ts';

let server: Server;
let evening: NewEvent;
let phone: Profile;
let evenings = 0;

beforeEach(async () => {
  server = await Server.start();
  phone = new Profile({ touch: true });
  evening = await anEvening(400 + evenings++, [testList]);
});

afterEach(async () => {
  await phone.remove();
  await server.remove();
  expect(phone.complaints).toEqual([]);
});

async function received(): Promise<string[]> {
  return (await readLog(server, evening)).flatMap((entry) => (entry.kind === 'card' ? [entry.card.text] : []));
}

async function writeTo(attendee: Attendee, name: string, text: string): Promise<void> {
  await attendee.startCardTo(name);
  await attendee.write(text);
  await attendee.sign('Маша');
  await attendee.seal();
  await attendee.done();
  await attendee.page.getByRole('heading', { name: 'My cards' }).waitFor();
}

test('the service worker alone hands a card over, after the page was closed without a network', async () => {
  const attendee = new Attendee(await phone.open());
  // Granted in any ordinary browser; this one was started without any permission.
  await phone.context.grantPermissions(['background-sync']);
  await attendee.join(await publishEvening(server, evening));
  const devtools = await attendee.page.context().newCDPSession(await phone.context.newPage());
  const registration = await registrationOf(devtools);
  await server.down();
  await writeTo(attendee, 'Probnikov', 'Здравствуйте! Эту открытку отправит сам браузер.');
  await attendee.page.getByText('1 card only on this phone').first().waitFor();
  // The browser has noted that it shall sync by itself.
  const tags = await attendee.page.evaluate(async () => {
    const worker = (await navigator.serviceWorker.ready) as ServiceWorkerRegistration & { sync: { getTags(): Promise<string[]> } };
    return worker.sync.getTags();
  });
  expect(tags).toEqual([OUTBOX_TAG]);
  await attendee.page.close();

  await server.up();
  expect(await received()).toEqual([]);
  await devtools.send('ServiceWorker.dispatchSyncEvent', {
    origin: server.origin,
    registrationId: registration,
    tag: OUTBOX_TAG,
    lastChance: false,
  });
  await expect.poll(received).toEqual(['Здравствуйте! Эту открытку отправит сам браузер.']);
  const again = await phone.context.newPage();
  await again.goto(`${server.origin}/#/e/${evening.manifest.eid}/cards`);
  await again.getByText('1 card on its way to the organizers').first().waitFor();
  await sayOnBoard(server, evening);
  await again.reload();
  await again.getByText('Everything handed over').first().waitFor();
});

test('where the browser cannot sync by itself, cards go when the page is looked at again, starts, or the network comes back', async () => {
  const page = await phone.open();
  await phone.context.addInitScript(() => {
    Reflect.deleteProperty(ServiceWorkerRegistration.prototype, 'sync');
    Reflect.deleteProperty(globalThis, 'SyncManager');
  });
  const attendee = new Attendee(page);
  await attendee.join(await publishEvening(server, evening));
  const people = `${server.origin}/#/e/${evening.manifest.eid}/people`;
  const returns: [string, () => Promise<unknown>][] = [
    ['Снова на экране.', () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))],
    ['Снова открыта.', () => page.reload()],
    ['Сеть вернулась.', () => phone.context.setOffline(false)],
  ];
  for (const [i, [text, comeBack]] of returns.entries()) {
    await page.goto(people);
    if (text === 'Сеть вернулась.') await phone.context.setOffline(true);
    else await server.down();
    await writeTo(attendee, 'Probnikov', text);
    await page.getByText('1 card only on this phone').first().waitFor();
    if (text !== 'Сеть вернулась.') await server.up();
    await comeBack();
    await expect.poll(received).toHaveLength(i + 1);
    expect(await received()).toContain(text);
  }
});

const years = (count: number): number => count * 365.25 * 24 * 3_600_000;

test.each([
  ['ahead', years(10)],
  ['behind', -years(10)],
])('on a phone whose clock is ten years %s, a warning stands, and everything works as with a right one', async (_name, shift) => {
  const soon = testPerson({ case: { articles: '', sentence: {}, expectedRelease: `${String(new Date().getFullYear() + 2)}-06-01` } });
  evening = await anEvening(430 + Math.sign(shift), [testPeople([soon])]);
  const link = await publishEvening(server, evening);
  const page = await phone.open();
  await phone.context.addInitScript((milliseconds) => {
    const Right = Date;
    globalThis.Date = class extends Right {
      constructor(...given: readonly unknown[]) {
        if (given.length === 0) super(Right.now() + milliseconds);
        else super(...(given as [number]));
      }
      static override now(): number {
        return Right.now() + milliseconds;
      }
    } as DateConstructor;
  }, shift);
  const attendee = new Attendee(page);
  await attendee.join(link);
  expect(await page.evaluate(() => new Date().getFullYear())).toBe(new Date().getFullYear() + Math.sign(shift) * 10);
  await page.getByText('The clock of this device is wrong').waitFor();
  await writeTo(attendee, 'Probnikov', 'Здравствуйте! Часы здесь врут.');
  await page.getByText('The clock of this device is wrong').waitFor();
  await expect.poll(received).toEqual(['Здравствуйте! Часы здесь врут.']);
  await page.getByText('1 card on its way to the organizers').first().waitFor();
  await sayOnBoard(server, evening);
  // Looked at again, it asks; a button for it would be gone where the phone asked by itself meanwhile.
  await page.reload();
  await page.getByText('Everything handed over').first().waitFor();
  expect(await onPhone(page)).toMatchObject({ evenings: [{ clockWarning: 1, ready: 1 }], outbox: [], cards: [{ state: 'received' }] });
});

test('a phone without room says that nothing is saved, sealed or joined, keeps what it has in sight, and goes on once there is room', async () => {
  const page = await phone.open();
  const attendee = new Attendee(page);
  const devtools = await phone.context.newCDPSession(page);
  await setRoom(devtools, 20_000_000);
  await attendee.join(await publishEvening(server, evening));
  const other = await anEvening(450, [testList]);
  const otherLink = await publishEvening(server, other);
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! ');
  await attendee.waitUntilSaved();
  const before = await onPhone(page);

  await fill(page);
  await attendee.write('Места больше нет.');
  await page.getByText('Not saved').first().waitFor();
  await page.getByText(sentence('storage.full')).waitFor();
  expect(await page.getByText('Saved on this phone').count()).toBe(0);
  expect(await onPhone(page)).toEqual(before);

  await attendee.sign('Маша');
  await page.getByRole('button', { name: 'Seal', exact: true }).click();
  await page.getByText('The card is not sealed').waitFor();
  await page.getByText(sentence('storage.full')).waitFor();
  expect(await page.getByRole('heading', { name: 'Sealed' }).count()).toBe(0);
  expect(await onPhone(page)).toEqual(before);

  const tab = await phone.context.newPage();
  await tab.goto(otherLink);
  await tab.getByText(sentence('storage.full')).waitFor();
  expect(await onPhone(page)).toEqual(before);
  await tab.goto(`${server.origin}/#/e/${evening.manifest.eid}/cards`);
  await tab.getByText('Здравствуйте!').waitFor();

  await makeRoom(devtools, page);
  await tab.goto(otherLink);
  await tab.getByText('Ready without a network').first().waitFor();
  await tab.close();
  // What could not be saved before is saved by itself.
  await page.getByRole('link', { name: 'Front and signature' }).click();
  await attendee.waitUntilSaved();
  await page.reload();
  await page.getByRole('button', { name: 'Next: seal' }).click();
  await attendee.seal();
  await attendee.done();
  await expect.poll(received).toEqual(['Здравствуйте! Места больше нет.']);
});

/** The number that the browser gave the app's service worker. */
async function registrationOf(devtools: CDPSession): Promise<string> {
  const found = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL, isDeleted }) => scopeURL === `${server.origin}/` && !isDeleted);
      if (own) resolve(own.registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  return found;
}

/** How many bytes the browser lets the app keep. Chromium counts by it from the first write on. */
async function setRoom(devtools: CDPSession, bytes: number): Promise<void> {
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: bytes });
}

/** Takes all the room that there is, down to the last few bytes, as other things on a full phone do. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('filler', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('The database did not open.'));
    });
    for (let size = 1 << 20; size >= 16;) {
      const transaction = db.transaction('rows', 'readwrite');
      const noise = new Uint8Array(size);
      for (let i = 0; i < size; i += 65_536) crypto.getRandomValues(noise.subarray(i, i + 65_536));
      transaction.objectStore('rows').add(noise);
      const kept = await new Promise<boolean>((resolve) => {
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
      if (!kept) size /= 2;
    }
    db.close();
  });
}

/** Gives the room back. */
async function makeRoom(devtools: CDPSession, page: Page): Promise<void> {
  await setRoom(devtools, 200_000_000);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('filler');
        gone.onsuccess = resolve;
        gone.onerror = reject;
      }),
  );
}
