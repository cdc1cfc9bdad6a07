// @vitest-environment node
import { expect, test } from 'vitest';
import { leaveEvening } from '../../../src/client/data/commands.ts';
import type { Db } from '../../../src/client/data/Db.ts';
import { DraftStore } from '../../../src/client/data/DraftStore.ts';
import { memoryKeys, storedKeys } from '../../../src/client/data/draftKeys.ts';
import { sealDraft } from '../../../src/client/data/sealDraft.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';
import { aDraft, aProfile, aStore, aTab, atTheEvening, clock, disguises, dump, evenings, joined, troubled } from './aPhone.ts';

test('a draft comes back as it was saved, after the browser was closed', async () => {
  const profile = aProfile();
  const before = aTab(profile);
  expect(await aStore(before).save(aDraft())).toEqual({ ok: true });
  before.close();
  expect(await aStore(aTab(profile)).load(aDraft().id)).toEqual({ ok: true, draft: aDraft() });
});

test('a draft that is too much for a card comes back all the same', async () => {
  const profile = aProfile();
  const stroke = Array.from({ length: 9000 }, (_, i) => i);
  const draft = aDraft({
    text: 'а'.repeat(30_000),
    signature: { name: 'М'.repeat(500), strokes: Array.from({ length: 80 }, () => stroke) },
  });
  await aStore(aTab(profile)).save(draft);
  expect(await aStore(aTab(profile)).load(draft.id)).toEqual({ ok: true, draft });
});

test('no byte of a draft stands readable on the disk', async () => {
  const db = aTab();
  const text = 'Дорогой Тест Тестович, у нас сегодня первый снег';
  const draft = aDraft({ text, person: 'probnikov-secret', signature: { name: 'Маша из Твери', strokes: [[111, 222, 333, 444]] } });
  await aStore(db).save(draft);
  const found = await dump(db);
  for (const secret of [text, 'первый снег', 'probnikov-secret', 'Маша из Твери', '111,222,333']) {
    for (const disguise of disguises(secret)) expect(found.includes(disguise)).toBe(false);
  }
});

test('the search for readable bytes finds them where they are', async () => {
  const db = aTab();
  const text = 'Дорогой Тест Тестович';
  const inBase64 = ['', 'x', 'xy'].map((before) => Buffer.from(`${before}${text}z`).toString('base64'));
  await db.settings.bulkPut([text, ...inBase64].map((value, key) => ({ key: String(key), value })));
  const found = await dump(db);
  expect(disguises(text).map((disguise) => found.includes(disguise))).toEqual([true, true, true, true, true]);
});

test('each draft has a key of its own, which cannot be taken out, and each save a nonce of its own', async () => {
  const db = aTab();
  const store = aStore(db);
  const nonces = new Set<string>();
  for (const id of ['a1', 'b2']) {
    for (let n = 0; n < 5; n++) {
      await store.save(aDraft({ id, text: String(n) }));
      nonces.add(String((await db.drafts.get(id))?.nonce));
    }
  }
  expect(nonces.size).toBe(10);
  const keys = await db.draftKeys.toArray();
  expect(keys.map(({ id, key }) => [id, key.extractable, key.algorithm])).toEqual([
    ['a1', false, { name: 'AES-GCM', length: 256 }],
    ['b2', false, { name: 'AES-GCM', length: 256 }],
  ]);
  const rows = await db.drafts.where({ id: 'a1' }).toArray();
  await db.drafts.bulkPut(rows.map((row) => ({ ...row, id: 'b2' })));
  expect(await store.load('b2')).toEqual({ ok: false, reason: 'draft.damaged' });
});

test('of many keystrokes at once the newest is durable when the last save resolves', async () => {
  const db = aTab();
  const store = aStore(db);
  const saves = Array.from({ length: 50 }, (_, n) => store.save(aDraft({ text: 'a'.repeat(n) })));
  expect(await Promise.all(saves)).toEqual(saves.map(() => ({ ok: true })));
  expect(await aStore(db).load(aDraft().id)).toMatchObject({ draft: { text: 'a'.repeat(49) } });
  // Those in between were passed over, not written one after another.
  expect((await db.drafts.get(aDraft().id))?.revision).toBe(2);
});

async function damaged(change: (db: Db, id: string) => Promise<unknown>) {
  const db = aTab();
  await aStore(db).save(aDraft());
  await change(db, aDraft().id);
  return aStore(db).load(aDraft().id);
}

test('a draft that was damaged is named as such, and nothing breaks', async () => {
  const flipped = await damaged((db, id) =>
    db.drafts.where({ id }).modify((row) => {
      row.sealed.set([(row.sealed[7] ?? 0) ^ 1], 7);
    }),
  );
  expect(flipped).toEqual({ ok: false, reason: 'draft.damaged' });
  expect(await damaged((db, id) => db.drafts.update(id, { sealed: new Uint8Array(0) }))).toEqual({ ok: false, reason: 'draft.damaged' });
  expect(await damaged((db, id) => db.drafts.update(id, { eid: 'ff'.repeat(16) }))).toEqual({ ok: false, reason: 'draft.damaged' });
  expect(await damaged((db, id) => db.draftKeys.delete(id))).toEqual({ ok: false, reason: 'draft.keyGone' });
  expect(await damaged((db, id) => db.drafts.delete(id))).toEqual({ ok: false, reason: 'draft.missing' });
});

test('the list of an evening holds its drafts, the latest first, and says which cannot be opened', async () => {
  const db = atTheEvening(aTab());
  const evening = await anEvening();
  let now = evenings;
  const store = new DraftStore(db, storedKeys(db), () => now++, seededRandom(2));
  for (const id of ['a', 'b', 'c']) await store.save(aDraft({ id, text: id }));
  const other = 'ff'.repeat(16);
  await joined(db, { ...evening, manifest: { ...evening.manifest, eid: other } });
  await store.save(aDraft({ id: 'other', eid: other }));
  await db.draftKeys.delete('b');
  expect(await db.drafts.count()).toBe(4);
  const { drafts, damaged: broken } = await store.list(aDraft().eid);
  expect(drafts.map(({ text }) => text)).toEqual(['c', 'a']);
  expect(broken).toEqual([{ id: 'b', reason: 'draft.keyGone' }]);
});

test('a dropped draft is gone with its key, even while it is being saved', async () => {
  const db = aTab();
  const store = aStore(db);
  void store.save(aDraft());
  void store.save(aDraft({ text: 'once more' }));
  expect(await store.drop(aDraft().id)).toEqual({ ok: true });
  expect([await db.drafts.count(), await db.draftKeys.count()]).toEqual([0, 0]);
});

test('a save that comes after its draft was sealed brings back neither the draft nor its key', async () => {
  const db = aTab();
  await joined(db, await anEvening());
  const [evening] = await db.evenings.toArray();
  const draft = aDraft({ eid: evening?.eid ?? '' });
  // Three ways to be late: this tab knew the draft, another one did, none ever saved it.
  const [knew, other] = [aStore(db), aStore(db, 2)];
  await knew.save(draft);
  expect(await other.load(draft.id)).toMatchObject({ ok: true });
  const onItsWay = knew.save({ ...draft, text: 'one more word' });
  const sealing = sealDraft(db, { clock }, { draft, lang: 'ru', listVersion: 1 });
  await onItsWay;
  expect(await sealing).toMatchObject({ ok: true });
  for (const store of [knew, other, aStore(db, 3)]) {
    expect(await store.save({ ...draft, text: 'too late' })).toEqual({ ok: false, reason: 'draft.sealed' });
    expect([await db.drafts.count(), await db.draftKeys.count()]).toEqual([0, 0]);
  }
});

test('a browser killed at any moment leaves no key without its draft and no draft without its key', async () => {
  for (let writes = 0; writes < 6; writes++) {
    const db = aTab();
    const trouble = troubled(db);
    const store = aStore(db);
    await db.open();
    trouble.after = writes;
    // Nothing that comes after this point reaches the disk.
    trouble.error = () => new DOMException('Killed.', 'AbortError');
    await store.save(aDraft());
    await store.save(aDraft({ text: 'more' }));
    await store.drop(aDraft().id);
    const drafts = await db.drafts.toCollection().primaryKeys();
    expect(await db.draftKeys.toCollection().primaryKeys()).toEqual(drafts);
    for (const id of drafts) expect(await aStore(db).load(id)).toMatchObject({ ok: true });
  }
});

test('a draft that another tab drops while it is saved here comes back whole', async () => {
  const profile = aProfile();
  const [one, two] = [aStore(aTab(profile)), aStore(aTab(profile), 2)];
  for (let turn = 0; turn < 20; turn++) {
    await one.save(aDraft({ text: 'before' }));
    const [saved] = await Promise.all([one.save(aDraft({ text: 'after' })), two.drop(aDraft().id)]);
    expect(saved).toEqual({ ok: true });
    expect(await two.load(aDraft().id)).not.toMatchObject({ reason: 'draft.keyGone' });
  }
});

test('after an evening was left, a tab that still writes there brings nothing back', async () => {
  const profile = aProfile();
  const [one, two] = [aTab(profile), aTab(profile)];
  const store = aStore(one);
  await store.save(aDraft());
  const onItsWay = store.save(aDraft({ text: 'more' }));
  expect(await leaveEvening(two, aDraft().eid)).toEqual({ ok: true });
  await onItsWay;
  expect(await store.save(aDraft({ text: 'and more' }))).toEqual({ ok: false, reason: 'evening.notFound' });
  expect([await two.drafts.count(), await two.draftKeys.count()]).toEqual([0, 0]);
});

test('without a key on the disk a draft can be written, and after a reload nobody can open it', async () => {
  const db = atTheEvening(aTab());
  const store = new DraftStore(db, memoryKeys(), clock, seededRandom(1));
  await store.save(aDraft());
  expect(await store.load(aDraft().id)).toEqual({ ok: true, draft: aDraft() });
  expect(await db.draftKeys.count()).toBe(0);
  const reloaded = new DraftStore(db, memoryKeys(), clock, seededRandom(2));
  expect(await reloaded.load(aDraft().id)).toEqual({ ok: false, reason: 'draft.keyGone' });
});

test('a second tab cannot save over what it has not seen', async () => {
  const profile = aProfile();
  const [one, two] = [aStore(aTab(profile)), aStore(aTab(profile), 2)];
  await one.save(aDraft({ text: 'one' }));
  await two.load(aDraft().id);
  await one.save(aDraft({ text: 'one and more' }));
  expect(await two.save(aDraft({ text: 'two' }))).toEqual({ ok: false, reason: 'draft.openElsewhere' });
  expect(await one.load(aDraft().id)).toMatchObject({ draft: { text: 'one and more' } });
});

test('two tabs that start the same draft at once share its key', async () => {
  const profile = aProfile();
  const [one, two] = [aStore(aTab(profile)), aStore(aTab(profile), 2)];
  const results = await Promise.all([one.save(aDraft({ text: 'one' })), two.save(aDraft({ text: 'two' }))]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await one.load(aDraft().id)).toMatchObject({ ok: true });
});

test('a full disk is said, and what was saved before stays', async () => {
  const db = aTab();
  const trouble = troubled(db);
  const store = aStore(db);
  await store.save(aDraft({ text: 'before' }));
  trouble.after = 0;
  expect(await store.save(aDraft({ text: 'after' }))).toEqual({ ok: false, reason: 'storage.full' });
  expect(await store.load(aDraft().id)).toMatchObject({ draft: { text: 'before' } });
  trouble.after = Number.POSITIVE_INFINITY;
  expect(await store.save(aDraft({ text: 'room again' }))).toEqual({ ok: true });
});
