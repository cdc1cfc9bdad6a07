// @vitest-environment node
import { Dexie } from 'dexie';
import { forceCloseDatabase, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { attempt } from '../../../src/client/data/attempt.ts';
import { clientProblems } from '../../../src/client/data/problems.ts';
import { aProfile, aTab, troubled } from './aPhone.ts';

function aNewerVersion(profile: IDBFactory): Dexie {
  const newer = new Dexie('otkrytka', { indexedDB: profile, IDBKeyRange });
  newer.version(99).stores({ settings: 'key' });
  return newer;
}

test('a tab lets go of the database for a newer version of the app, and is told', async () => {
  const profile = aProfile();
  let told = 0;
  const old = aTab(profile, { onversionchange: () => told++ });
  await old.settings.put({ key: 'a', value: 1 });
  const newer = aNewerVersion(profile);
  expect(await newer.table('settings').count()).toBe(1);
  expect(told).toBe(1);
  // It does not open the database again behind the newer version's back.
  expect(await attempt(() => old.settings.count())).toEqual({ ok: false, reason: 'storage.failed' });
});

test('a newer tab that waits for an older one hears of it, and hears again when the older one has let go', async () => {
  const profile = aProfile();
  const first = aTab(profile);
  await first.settings.put({ key: 'a', value: 1 });
  first.close();
  // An old page that does not listen, as one that the phone has put to sleep.
  const older = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = profile.open('otkrytka');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('The database cannot be opened.'));
  });
  const heard: string[] = [];
  const newer = aTab(profile, { onblocked: () => heard.push('blocked'), onopen: () => heard.push('open') });
  newer.version(98).stores({ settings: 'key' });
  const count = newer.settings.count();
  await expect.poll(() => heard).toEqual(['blocked']);
  older.close();
  expect(await count).toBe(1);
  expect(heard).toEqual(['blocked', 'open']);
});

test('a tab that the browser cuts off from its storage hears of it', async () => {
  let closed = 0;
  const db = aTab(aProfile(), { onclose: () => closed++ });
  await db.settings.count();
  forceCloseDatabase(db.backendDB() as never);
  await expect.poll(() => closed).toBe(1);
});

test('no room is told from other failures, whether a write or the commit meets it', async () => {
  const db = aTab();
  const trouble = troubled(db);
  trouble.after = 0;
  expect(await attempt(() => db.settings.put({ key: 'a', value: 1 }))).toEqual({ ok: false, reason: 'storage.full' });
  trouble.after = 0;
  expect(await attempt(() => db.transaction('rw', db.settings, () => db.settings.put({ key: 'a', value: 1 })))).toEqual({
    ok: false,
    reason: 'storage.full',
  });
  trouble.after = 0;
  trouble.error = () => new DOMException('The disk is gone.', 'UnknownError');
  expect(await attempt(() => db.settings.put({ key: 'a', value: 1 }))).toEqual({ ok: false, reason: 'storage.failed' });
  const commit = new Dexie.AbortError('Aborted.', new DOMException('No room.', 'QuotaExceededError'));
  expect(await attempt(() => Promise.reject(commit))).toEqual({ ok: false, reason: 'storage.full' });
});

test('no code for what a person can meet stands twice', () => {
  expect(new Set(clientProblems).size).toBe(clientProblems.length);
});

test('a database of the version before takes the new one, with everything that was in it', async () => {
  const profile = aProfile();
  const before = new Dexie('otkrytka', { indexedDB: profile, IDBKeyRange });
  before.version(1).stores({
    evenings: 'eid',
    lists: 'id, eid',
    pieces: '[list+index], list',
    drafts: 'id, eid',
    draftKeys: 'id',
    cards: 'rid, eid, &draft',
    outbox: 'rid, eid',
    desks: 'eid',
    deskLog: '[eid+seq], eid',
    deskOutbox: 'id, [eid+order], eid',
    settings: 'key',
  });
  await before.table('outbox').add({ rid: 'c1', eid: 'e1' });
  before.close();
  const db = aTab(profile);
  expect(await db.outbox.get('c1')).toEqual({ rid: 'c1', eid: 'e1' });
  expect(await db.handed.count()).toBe(0);
});

test('a database of the version before tables takes them, with everything that was in it', async () => {
  const profile = aProfile();
  const before = new Dexie('otkrytka', { indexedDB: profile, IDBKeyRange });
  before.version(2).stores({ settings: 'key', handed: '[eid+rid+rev], eid' });
  await before.table('handed').add({ eid: 'e1', rid: 'c1', rev: 1 });
  before.close();
  const db = aTab(profile);
  expect(await db.handed.count()).toBe(1);
  expect(await db.tableMode.count()).toBe(0);
});

test('a database of the version before careful evenings takes them, with everything that was in it', async () => {
  const profile = aProfile();
  const before = new Dexie('otkrytka', { indexedDB: profile, IDBKeyRange });
  before.version(3).stores({ settings: 'key', tableMode: 'eid', outbox: 'rid, eid' });
  await before.table('outbox').add({ rid: 'c1', eid: 'e1' });
  before.close();
  const db = aTab(profile);
  expect(await db.outbox.get('c1')).toEqual({ rid: 'c1', eid: 'e1' });
  expect(await db.careful.count()).toBe(0);
});
