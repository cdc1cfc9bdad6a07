// @vitest-environment node
import { expect, test } from 'vitest';
import type { Db } from '../../../src/client/data/Db.ts';
import { handOver } from '../../../src/client/data/queries.ts';
import { sealDraft, type SealDraftInput } from '../../../src/client/data/sealDraft.ts';
import type { Draft } from '../../../src/domain/card/index.ts';
import { parseCard } from '../../../src/domain/card/index.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { openValue } from '../../../src/domain/record/seal.ts';
import { anEvening } from '../../support/evening.ts';
import { aDraft, aProfile, aStore, aTab, clock, disguises, dump, joined, troubled } from './aPhone.ts';

const evening = await anEvening();
const { eid } = evening.manifest;

function input(change: Partial<Draft> = {}): SealDraftInput {
  return { draft: aDraft({ eid, ...change }), lang: 'ru', listVersion: 1 };
}

async function aPhone(profile = aProfile()) {
  const db = aTab(profile);
  await joined(db, evening);
  await aStore(db).save(input().draft);
  return { db, profile };
}

async function contents(db: Db) {
  const [cards, outbox, drafts, keys] = await Promise.all([
    db.cards.toArray(),
    db.outbox.toArray(),
    db.drafts.count(),
    db.draftKeys.count(),
  ]);
  return { cards, outbox, drafts, keys, nextOrdinal: (await db.evenings.get(eid))?.nextOrdinal };
}

const untouched = { cards: [], outbox: [], drafts: 1, keys: 1, nextOrdinal: 0 };

test('a sealed card waits in the outbox, its draft and the key of it are gone', async () => {
  const { db } = await aPhone();
  const result = await sealDraft(db, { clock }, input());
  const { cards, outbox, ...rest } = await contents(db);
  expect(rest).toEqual({ drafts: 0, keys: 0, nextOrdinal: 1 });
  expect(cards).toMatchObject([{ eid, person: 'probnikov-test', ordinal: 0, rev: 1, state: 'sealed', day: '2026-11-22' }]);
  expect(outbox).toMatchObject([{ eid, rev: 1, epoch: 1, uploadedTo: null, attempts: 0, notBefore: 0, problem: null }]);
  expect(result).toEqual({ ok: true, rid: outbox[0]?.rid });
  expect(cards[0]?.digest).toEqual(sha256(outbox[0]?.blob ?? new Uint8Array(0)));
  const opened = parseCard(await openValue(outbox[0]?.blob ?? new Uint8Array(0), [evening.identity.epochs[0]?.identity ?? '']));
  expect(opened?.text).toBe(input().draft.text);
});

test('nothing of a sealed card can be read on the device, even by its author', async () => {
  const { db } = await aPhone();
  await sealDraft(db, { clock }, input({ text: 'Сегодня первый снег', signature: { name: 'Маша из Твери', strokes: [] } }));
  const found = await dump(db);
  for (const secret of ['Сегодня первый снег', 'Маша из Твери']) {
    for (const disguise of disguises(secret)) expect(found.includes(disguise)).toBe(false);
  }
});

test('a double click seals one card', async () => {
  const { db } = await aPhone();
  const [one, two] = await Promise.all([sealDraft(db, { clock }, input()), sealDraft(db, { clock }, input())]);
  expect(one).toMatchObject({ ok: true });
  expect(two).toEqual(one);
  expect(await contents(db)).toMatchObject({ cards: [{}], outbox: [{}], nextOrdinal: 1 });
});

test('a second tab that seals the same draft gets the same card, also later', async () => {
  const { db, profile } = await aPhone();
  const first = await sealDraft(db, { clock }, input());
  expect(await sealDraft(aTab(profile), { clock }, input({ text: 'changed in the other tab' }))).toEqual(first);
  expect((await contents(db)).cards).toHaveLength(1);
});

test('two different drafts sealed at once get a number each', async () => {
  const { db, profile } = await aPhone();
  const results = await Promise.all([
    sealDraft(db, { clock }, input({ id: 'one' })),
    sealDraft(aTab(profile), { clock }, input({ id: 'two' })),
    sealDraft(db, { clock }, input({ id: 'three' })),
  ]);
  expect(results.every(({ ok }) => ok)).toBe(true);
  const { cards, nextOrdinal } = await contents(db);
  expect(cards.map(({ ordinal }) => ordinal).sort()).toEqual([0, 1, 2]);
  expect(new Set(cards.map(({ rid }) => rid)).size).toBe(3);
  expect(nextOrdinal).toBe(3);
});

test('once sealed, a late save of the editor does not bring the draft back', async () => {
  const { db } = await aPhone();
  await sealDraft(db, { clock }, input());
  expect(await aStore(db).save(input().draft)).toEqual({ ok: false, reason: 'draft.sealed' });
  expect(await db.drafts.count()).toBe(0);
});

test('whichever write of sealing finds no room, the draft is where it was and no card is there', async () => {
  let failures = 0;
  for (let step = 0; ; step++) {
    const { db } = await aPhone();
    const trouble = troubled(db);
    db.close({ disableAutoOpen: false });
    await db.open();
    trouble.after = step;
    const result = await sealDraft(db, { clock }, input());
    trouble.after = Number.POSITIVE_INFINITY;
    if (result.ok) break;
    failures++;
    expect(result).toEqual({ ok: false, reason: 'storage.full' });
    expect(await contents(db)).toEqual(untouched);
    expect(await aStore(db).load(input().draft.id)).toMatchObject({ ok: true });
  }
  expect(failures).toBe(5);
});

test('whichever write of sealing is cut by a killed browser, there is the draft or the card, never neither', async () => {
  for (let step = 0; step < 5; step++) {
    const { db, profile } = await aPhone();
    const trouble = troubled(db);
    trouble.error = () => new DOMException('Killed.', 'AbortError');
    db.close({ disableAutoOpen: false });
    await db.open();
    trouble.after = step;
    expect(await sealDraft(db, { clock }, input())).toEqual({ ok: false, reason: 'storage.failed' });
    db.close();
    expect(await contents(aTab(profile))).toEqual(untouched);
  }
});

test('a card that cannot be read back is not called sealed', async () => {
  const { db } = await aPhone();
  // A disk that says yes and keeps other bytes.
  db.outbox.hook('reading', (row) => ({ ...row, blob: row.blob.map((byte) => byte ^ 1) }));
  expect(await sealDraft(db, { clock }, input())).toEqual({ ok: false, reason: 'storage.failed' });
});

test('what no card may be is refused with the reason, and the draft stays', async () => {
  const { db } = await aPhone();
  expect(await sealDraft(db, { clock }, input({ text: '  ' }))).toEqual({ ok: false, reason: 'card.empty' });
  expect(await sealDraft(db, { clock }, input({ text: 'а'.repeat(20_001) }))).toEqual({ ok: false, reason: 'card.malformed' });
  expect(await sealDraft(db, { clock }, input({ eid: 'ff'.repeat(16) }))).toEqual({ ok: false, reason: 'evening.notFound' });
  expect(await contents(db)).toEqual(untouched);
});

test('a card sealed while a new manifest comes is sealed for the new epoch', async () => {
  const { db } = await aPhone();
  const other = await anEvening(2);
  const manifest = { ...evening.manifest, epoch: 2, recipient: other.manifest.recipient };
  const [result] = await Promise.all([sealDraft(db, { clock }, input()), db.evenings.update(eid, { manifest })]);
  expect(result).toMatchObject({ ok: true });
  const { outbox } = await contents(db);
  expect(outbox[0]?.epoch).toBe(2);
  expect(await openValue(outbox[0]?.blob ?? new Uint8Array(0), [other.identity.epochs[0]?.identity ?? ''])).toBeDefined();
});

test('the hand-over screen counts what is on this phone only', async () => {
  const { db } = await aPhone();
  for (const id of ['one', 'two', 'three']) await sealDraft(db, { clock }, input({ id }));
  const [first, second] = await db.outbox.toArray();
  await db.outbox.update(first?.rid ?? '', { uploadedTo: 'ab'.repeat(16) });
  await db.outbox.delete(second?.rid ?? '');
  expect(await handOver(db, eid)()).toMatchObject({ onlyHere: 1, underway: 1, handedOver: 1 });
});

test('every write of a card asks the browser to reach the disk before it says done', async () => {
  const profile = aProfile();
  const asked: (string | undefined)[] = [];
  const any = await aTab(profile).open();
  const prototype = Object.getPrototypeOf(any.backendDB()) as IDBDatabase;
  const own = Object.getOwnPropertyDescriptor(prototype, 'transaction');
  const transaction = own?.value as (...given: Parameters<IDBDatabase['transaction']>) => IDBTransaction;
  prototype.transaction = function (...given) {
    if (given[1] === 'readwrite') asked.push(given[2]?.durability);
    return transaction.apply(this, given);
  };
  try {
    const { db } = await aPhone(profile);
    await sealDraft(db, { clock }, input());
  } finally {
    Object.defineProperty(prototype, 'transaction', own ?? {});
  }
  // Joining, the draft with its key, the card.
  expect(asked).toEqual(['strict', 'strict', 'strict']);
});
