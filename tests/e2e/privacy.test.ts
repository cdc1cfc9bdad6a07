import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromBase64, toBase64Url, toHex } from '../../src/domain/bytes/index.ts';
import { parseIdentityFile } from '../../src/domain/event/index.ts';
import { starterList, testList } from '../../src/domain/person/lists/index.ts';
import { logPageSchema, paths } from '../../src/domain/wire/index.ts';
import * as v from 'valibot';
import { Attendee } from './support/Attendee.ts';
import { formsOf, Hunt, type Quarry } from './support/Hunt.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { Server } from './support/Server.ts';
import { storedIn, type Stored } from './support/storedIn.ts';

/** Words that stand nowhere else in the world. */
const title = 'Вечер у Кваснопёровых';
const place = 'Чайная Ёжиколес';
const text = 'Тыквоглазый щурогрыз Zvenqorliba пьёт чай.';
const signature = 'Фьюрвенница из Лунгхольма';
const query = 'гуськохват';
const written = [text, ...text.split(' ').slice(0, 3), signature, ...signature.split(' из ')];

let server: Server;
const phone = new Profile({ touch: true, watched: true });
const laptop = new Profile({ viewport: { width: 1180, height: 820 }, watched: true });
const scratch = mkdtempSync(join(tmpdir(), 'otk-privacy-'));

/** What was seen of the evening while it ran. */
let identityFile: string;
let passphrase: string;
let agent: string;
let running: Quarry;
let draft: { stored: Stored[]; disk: Quarry; session: Quarry };
let sealed: { stored: Stored[]; disk: Quarry };

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await laptop.remove();
  await server.remove();
  rmSync(scratch, { recursive: true, force: true });
});

test('an evening of marked words runs from its making to the letter box, without a complaint of either browser', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  ({ passphrase, identityFile } = await organizer.createEvening(server.origin, { title, place }));
  const attendee = new Attendee(await phone.open());
  const { page } = attendee;
  await attendee.join(await organizer.joinLink());
  agent = await page.evaluate(() => navigator.userAgent);

  await attendee.search(query);
  await page.getByText('Nobody was found').waitFor();
  await attendee.search('мифтахов');
  await attendee.startCardTo('Azat Miftakhov');
  await sealCard(attendee);
  await attendee.openPeople();
  await attendee.search('пробников');
  await attendee.startCardTo('Probnikov');
  await attendee.write(text);
  await attendee.waitUntilSaved();
  const [, id = 'no draft'] = /write\/([0-9a-f]+)/.exec(page.url()) ?? [];
  await attendee.sign(signature);
  await page.getByRole('button', { name: 'Seal', exact: true }).waitFor();
  // Only when the browser has noted this screen for its session restore, what it did not note with it says something.
  const sessions = (): Quarry => new Hunt([`${id}/seal`]).inFolder(join(phone.folder, 'Default', 'Sessions'));
  await expect.poll(() => sessions().finds.length).toBeGreaterThan(0);
  draft = { stored: await storedIn(page), disk: new Hunt([...written, query]).inFolder(phone.folder), session: sessions() };
  await attendee.seal();
  await attendee.done();
  await page.getByRole('heading', { name: 'My cards' }).waitFor();
  sealed = { stored: await storedIn(page), disk: new Hunt([...written, query]).inFolder(phone.folder) };

  await organizer.openPart('Incoming');
  await expect.poll(() => organizer.count('Incoming').innerText()).toMatch(/2$/);
  await organizer.openCard('Probnikov');
  await organizer.confirmAddress();
  await organizer.approve();
  await expect.poll(() => organizer.count('Ready to print').innerText()).toMatch(/1$/);
  await organizer.savePdf();
  await organizer.markPrinted();
  await organizer.openPart('Printed');
  await organizer.markPosted();
  await expect.poll(() => organizer.count('Posted').innerText()).toMatch(/1$/);
  await page.reload();
  await attendee.waitForStatus(/^Rehearsal: marked as posted$/);
  await page.getByText('Everything handed over').first().waitFor();
  running = serverSecrets().inFolder(server.dataDir);
  expect(phone.complaints).toEqual([]);
  expect(laptop.complaints).toEqual([]);
});

async function sealCard(attendee: Attendee): Promise<void> {
  await attendee.write(text);
  await attendee.waitUntilSaved();
  await attendee.sign(signature);
  await attendee.seal();
  await attendee.done();
}

let secrets: Hunt | undefined;

/** Everything that the server must not know: the words of this evening, both lists whole, and who called from where. */
function serverSecrets(): Hunt {
  if (secrets) return secrets;
  const lists = [starterList, testList];
  const names = lists.flatMap(({ people }) => people.flatMap(({ id, surname, latin }) => [id, surname, latin, ...latin.split(' ')]));
  const facts = stringsIn(lists).filter((one) => /[ а-яё]/i.test(one));
  const caller = ['127.0.0.1', '::ffff:127.0.0.1', agent, 'Mozilla/5.0', 'AppleWebKit', 'HeadlessChrome', 'en-GB,en'];
  const all = [...written, title, ...title.split(' '), place, ...place.split(' '), query, ...names, ...facts, ...caller];
  secrets = new Hunt(all.filter((one) => Buffer.byteLength(one) >= 8));
  return secrets;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function tell(what: string, { finds, files, bytes }: Quarry): void {
  console.log(`${what}: ${String(finds.length)} finds in ${String(files)} files, ${String(bytes)} bytes`);
}

test('the server’s database, its write-ahead log, its memory file and all that it said hold no word, no name and no address', async () => {
  expect(readdirSync(server.dataDir)).toEqual(expect.arrayContaining(['otkrytka.db', 'otkrytka.db-wal', 'otkrytka.db-shm']));
  const metrics = await (await fetch(`${server.origin}/metrics`)).text();
  tell(`server, running, ${String(serverSecrets().words)} words`, running);
  expect(running.files).toBe(3);
  expect(running.finds).toEqual([]);
  const said = server.output.join('');
  expect(said).not.toBe('');
  expect(serverSecrets().inBytes(Buffer.from(said + metrics), 'what it said')).toEqual([]);
  // Three letters may stand in ciphertext by chance; in no text of its own.
  const cells = cellsOf(server.dataDir);
  expect([said, metrics, ...cells.texts].filter((one) => one.includes('::1'))).toEqual([]);
  expect(cells.texts.length).toBeGreaterThan(20);
});

test('what the server holds looks like noise: no blob of it can be packed much smaller', () => {
  const { blobs } = cellsOf(server.dataDir);
  const packed = blobs.map((blob) => deflateRawSync(blob, { level: 9 }).length / blob.length);
  console.log(`${String(blobs.length)} blobs, the least noisy packs to ${Math.min(...packed).toFixed(3)}`);
  expect(blobs.length).toBeGreaterThan(8);
  // An age file begins with a line or two of text.
  expect(Math.min(...packed)).toBeGreaterThan(0.95);
});

test('the hunt bites: each word that the database itself writes in a copy is found there, in every form', () => {
  const copy = join(scratch, 'copy');
  cpSync(server.dataDir, copy, { recursive: true });
  const planted = [text, signature, title, place, 'Пробников', 'test-probnikov', '127.0.0.1'];
  const expected: string[] = [];
  const db = new Database(join(copy, 'otkrytka.db'));
  db.exec('create table planted (bytes blob)');
  for (const word of planted) {
    for (const [form, bytes] of formsOf(word)) {
      db.prepare('insert into planted values (?)').run(bytes);
      expected.push(`${word} ${form}`);
    }
  }
  const { finds } = serverSecrets().inFolder(copy);
  db.close();
  const found = new Set(finds.filter(({ where }) => where === 'otkrytka.db-wal').map(({ word, form }) => `${word} ${form}`));
  expect(expected.filter((one) => !found.has(one))).toEqual([]);
  expect(expected.length).toBeGreaterThan(150);
});

test('a draft stands in the phone’s database as ciphertext under a key that cannot be taken out, and nowhere else', () => {
  const { stored, disk, session } = draft;
  const at = (part: string) => stored.filter(({ where }) => new RegExp(`^IndexedDB otkrytka/${part}$`).test(where));
  expect(at('drafts/\\d+/sealed').map(({ kind, bytes }) => kind === 'bytes' && bytes.length > Buffer.byteLength(text))).toEqual([true]);
  expect(at('draftKeys/\\d+/key').map(({ bytes }) => bytes.toString())).toEqual(['AES-GCM extractable false']);
  const hunt = new Hunt([...written, query]);
  expect(stored.flatMap(({ where, bytes }) => hunt.inBytes(bytes, where))).toEqual([]);
  tell(`phone with an open draft, ${String(stored.length)} values in its storage, ${String(session.files)} session files`, disk);
  expect(disk.finds).toEqual([]);
});

test('after “Done” the phone holds no draft, no key of one and no word of the card', () => {
  const { stored, disk } = sealed;
  const tables = new Set(stored.map(({ where }) => /^IndexedDB otkrytka\/(\w+)/.exec(where)?.[1]));
  expect(tables.has('drafts')).toBe(false);
  expect(tables.has('draftKeys')).toBe(false);
  expect(tables.has('cards')).toBe(true);
  const hunt = new Hunt([...written, query]);
  expect(stored.flatMap(({ where, bytes }) => hunt.inBytes(bytes, where))).toEqual([]);
  tell('phone after “Done”', disk);
  expect(disk.finds).toEqual([]);
});

test('the plain age program opens a card from the server’s log with the identity file that the desk saved', async () => {
  const identity = parseIdentityFile(readFileSync(identityFile, 'utf8'));
  if (!identity) throw new Error('The saved identity file cannot be read.');
  const eid = toHex(identity.eid);
  const answer = await fetch(server.origin + paths.log(eid, 0), {
    headers: { authorization: `Bearer ${toBase64Url(identity.memberToken)}` },
  });
  const { entries } = v.parse(logPageSchema, await answer.json());
  const opened = entries.flatMap((entry) => {
    if (entry.kind !== 'record') return [];
    const file = join(scratch, `${entry.rid}.age`);
    writeFileSync(file, fromBase64(entry.blob));
    const plain = execFileSync('age', ['--decrypt', '-i', identityFile, file]);
    const end = 5 + plain.readUInt32BE(1);
    const card = JSON.parse(plain.toString('utf8', 5, end)) as Record<string, unknown>;
    return [{ version: plain[0], padded: plain.subarray(end).every((byte) => byte === 0), sameCard: card['rid'] === entry.rid, card }];
  });
  expect(opened).toMatchObject(
    ['miftakhov-azat', 'test-probnikov'].map((person) => ({
      version: 1,
      padded: true,
      sameCard: true,
      card: { type: 'card', eid, person, text, signatures: [{ name: signature, strokes: [] }] },
    })),
  );
});

test('on the disks of both closed browsers stands no word of a card; what is planted beside it is found', async () => {
  const [page] = phone.context.pages();
  if (!page) throw new Error('The phone’s page is gone.');
  const planted = ['IndexedDB', 'Local Storage', 'Session Storage', 'Sessions', 'Service Worker'].map((place) => ({
    place,
    word: `${place} Прудогонец`,
  }));
  await page.evaluate(plant, planted);
  const inPage = await storedIn(page);
  const plants = new Hunt(planted.map(({ word }) => word));
  const seen = new Set(inPage.flatMap(({ where, bytes }) => plants.inBytes(bytes, where)).map(({ word }) => word));
  // What stands in a field is written down by the browser alone, in its own time.
  expect(planted.filter(({ word }) => !seen.has(word)).map(({ place }) => place)).toEqual(['Sessions']);
  await expect.poll(() => plants.inFolder(join(phone.folder, 'Default', 'Sessions')).finds.length).toBeGreaterThan(0);
  const failed = page.waitForEvent('requestfailed');
  await page.evaluate(() => location.assign('http://planted.example/'));
  await failed;
  await phone.close();
  await laptop.close();

  const hunt = new Hunt([...written, query]);
  const onPhone = hunt.inFolder(phone.folder);
  const saved = ['desk-key.txt', 'cards-1.pdf'];
  const keys = readFileSync(identityFile, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('AGE-SECRET-KEY'));
  const onLaptop = new Hunt([...written, passphrase, ...keys]).inFolder(laptop.folder, saved);
  tell('phone, closed', onPhone);
  tell('laptop, closed', onLaptop);
  expect([...onPhone.finds, ...onLaptop.finds]).toEqual([]);
  expect(keys).toHaveLength(1);

  const bitten = plants.inFolder(join(phone.folder, 'Default')).finds;
  expect(planted.filter(({ place, word }) => !bitten.some((find) => find.word === word && find.where.startsWith(place)))).toEqual([]);
});

test('no page, worker or service worker of either browser asked another host; one that a page is sent to is seen', () => {
  const { host } = new URL(server.origin);
  expect([...laptop.hostsAsked()]).toEqual([host]);
  expect([...phone.hostsAsked()]).toEqual([host, 'planted.example']);
});

test('after a clean stop the server leaves one file, and nothing in it', async () => {
  await server.down('SIGTERM');
  const stopped = serverSecrets().inFolder(server.dataDir);
  tell('server, stopped', stopped);
  expect(stopped.files).toBe(1);
  expect([...stopped.finds, ...serverSecrets().inBytes(Buffer.from(server.output.join('')), 'what it said')]).toEqual([]);
});

/** Puts words where a careless app would leave them. Runs in the page. */
async function plant(words: readonly { place: string; word: string }[]): Promise<void> {
  const word = (place: string): string => words.find((one) => one.place === place)?.word ?? '';
  localStorage.setItem('planted', word('Local Storage'));
  sessionStorage.setItem('planted', word('Session Storage'));
  await (await caches.open('planted')).put('/planted', new Response(word('Service Worker')));
  const area = document.createElement('textarea');
  document.body.append(area);
  area.value = word('Sessions');
  area.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('planted');
    opening.onupgradeneeded = () => opening.result.createObjectStore('planted');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('planted', 'readwrite', { durability: 'strict' });
      writing.objectStore('planted').put({ bytes: new TextEncoder().encode(word('IndexedDB')) }, 'planted');
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Every value of a server's database, read from a copy. */
function cellsOf(dataDir: string): { texts: string[]; blobs: Buffer[] } {
  const copy = mkdtempSync(join(scratch, 'cells-'));
  cpSync(dataDir, copy, { recursive: true });
  const db = new Database(join(copy, 'otkrytka.db'));
  const tables = db.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
  const cells = tables.flatMap((name) => db.prepare(`select * from "${name}"`).raw().all().flat());
  db.close();
  return {
    texts: cells.filter((cell) => typeof cell === 'string'),
    blobs: cells.filter((cell) => cell instanceof Uint8Array).map((cell) => Buffer.from(cell)),
  };
}
