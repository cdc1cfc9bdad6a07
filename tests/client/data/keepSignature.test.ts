// @vitest-environment node
import { expect, test } from 'vitest';
import { leaveEvening, recordTakenBack, takeBackSignature } from '../../../src/client/data/commands.ts';
import { keepSignature, type KeepSignatureInput } from '../../../src/client/data/keepSignature.ts';
import { cardsOf, handOver, signaturesOf } from '../../../src/client/data/queries.ts';
import { sealDraft } from '../../../src/client/data/sealDraft.ts';
import { toHex } from '../../../src/domain/bytes/index.ts';
import { parseSignature } from '../../../src/domain/signature/index.ts';
import { openValue } from '../../../src/domain/record/seal.ts';
import { anEvening, jointReference } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';
import { aDraft, aProfile, aTab, clock, disguises, dump, joined, troubled } from './aPhone.ts';

const evening = await anEvening();
const { eid } = evening.manifest;
const identity = evening.identity.epochs[0]?.identity ?? '';
const none = { onlyHere: 0, underway: 0 };

const random = seededRandom(3);

function input(text = 'Здоровья и сил!', name = 'Маша'): KeepSignatureInput {
  return { id: toHex(random(16)), eid, card: jointReference, person: 'probnikov-test', line: { text, name }, lang: 'ru' };
}

async function aPhone(profile = aProfile()) {
  const db = aTab(profile);
  await joined(db, evening);
  return { db, profile, keep: (one = input()) => keepSignature(db, { clock }, one) };
}

test('a signature is sealed with no network at all and waits in the outbox, for the organizers alone to open', async () => {
  const { db, keep } = await aPhone();
  const kept = await keep();
  const [row] = await db.outbox.toArray();
  expect(kept).toEqual({ ok: true, rid: row?.rid });
  expect(row).toMatchObject({ eid, uploadedTo: null, signature: 1 });
  const opened = parseSignature(await openValue(row?.blob ?? new Uint8Array(0), [identity]));
  expect(opened).toMatchObject({ card: jointReference, text: 'Здоровья и сил!', name: 'Маша' });
  expect(await signaturesOf(db, eid)()).toMatchObject([{ rid: row?.rid, signs: jointReference, state: 'sealed' }]);
});

test('neither line nor name can be read on the device', async () => {
  const { db, keep } = await aPhone();
  await keep(input('Пусть вернётся домой', 'Щурогрызовский'));
  const found = await dump(db);
  for (const secret of ['Пусть вернётся домой', 'Щурогрызовский'])
    for (const disguise of disguises(secret)) expect(found.includes(disguise)).toBe(false);
});

test('signatures are no cards: each is counted apart, and several guests sign on one device', async () => {
  const { db, keep } = await aPhone();
  await keep(input('Раз', 'Маша'));
  await keep(input('Два', 'Пётр'));
  const draft = aDraft({ eid });
  await sealDraft(db, { clock }, { draft, lang: 'ru', listVersion: 1 });
  expect([(await cardsOf(db, eid)()).length, (await signaturesOf(db, eid)()).length]).toEqual([1, 2]);
  const signatures = { onlyHere: 2, underway: 0, handedOver: 0 };
  const atTables = { count: 0, tables: [] };
  expect(await handOver(db, eid)()).toEqual({ onlyHere: 1, underway: 0, handedOver: 0, notes: none, signatures, takingBack: 0, atTables });
  expect(new Set((await db.cards.toArray()).map(({ rid }) => rid)).size).toBe(3);
});

test('two tabs that sign at once make two signatures', async () => {
  const { profile, keep } = await aPhone();
  const other = aTab(profile);
  await Promise.all([keep(), keepSignature(other, { clock }, input('', 'Пётр'))]);
  expect((await signaturesOf(other, eid)()).map(({ ordinal }) => ordinal)).toEqual([1, 0]);
});

test('whichever write of a signature is cut by a full disk, it is there whole or not at all', async () => {
  const outcomes = new Set<string>();
  for (let after = 0; after < 5; after++) {
    const profile = aProfile();
    await aPhone(profile);
    const db = aTab(profile);
    const trouble = troubled(db);
    trouble.after = after;
    const kept = await keepSignature(db, { clock }, input());
    const seen = aTab(profile);
    expect([await seen.outbox.count(), await seen.cards.count()]).toEqual(kept.ok ? [1, 1] : [0, 0]);
    outcomes.add(kept.ok ? 'kept' : kept.reason);
  }
  expect([...outcomes].sort()).toEqual(['kept', 'storage.full']);
});

test('nothing at all signs nothing, and an evening that was left takes no signature', async () => {
  const { db, keep } = await aPhone();
  expect(await keep(input(' ', ''))).toEqual({ ok: false, reason: 'signature.empty' });
  await leaveEvening(db, eid, true);
  expect(await keep()).toEqual({ ok: false, reason: 'evening.notFound' });
});

test('a signature that is taken back is not sent any more, counts nowhere, and a card cannot be taken back this way', async () => {
  const { db, keep } = await aPhone();
  const kept = await keep();
  await sealDraft(db, { clock }, { draft: aDraft({ eid }), lang: 'ru', listVersion: 1 });
  const [card] = await cardsOf(db, eid)();
  await takeBackSignature(db, kept.ok ? kept.rid : '');
  await takeBackSignature(db, card?.rid ?? '');
  expect((await db.outbox.toArray()).map(({ rid }) => rid)).toEqual([card?.rid]);
  expect(await signaturesOf(db, eid)()).toMatchObject([{ state: 'sealed', takeBack: 'asked' }]);
  expect(await handOver(db, eid)()).toMatchObject({ signatures: { onlyHere: 0, underway: 0, handedOver: 0 } });
  await recordTakenBack(db, kept.ok ? kept.rid : '', true);
  expect(await signaturesOf(db, eid)()).toMatchObject([{ state: 'withdrawn', takeBack: 'told' }]);
});

test('a line that is sealed once more after a refusal is one signature, in the words that were there last', async () => {
  const { db, keep } = await aPhone();
  const first = input('Здоровья и сил!');
  await keep(first);
  const kept = await keep({ ...first, line: { text: 'Здоровья, сил и весны!', name: 'Маша' } });
  const rows = await db.outbox.toArray();
  expect(rows.map(({ rid }) => rid)).toEqual([kept.ok && kept.rid]);
  expect(await signaturesOf(db, eid)()).toHaveLength(1);
  const opened = parseSignature(await openValue(rows[0]?.blob ?? new Uint8Array(0), [identity]));
  expect(opened?.text).toBe('Здоровья, сил и весны!');
  // What a server has already is not sealed a second time.
  await db.outbox.update(rows[0]?.rid ?? '', { uploadedTo: 'g1' });
  expect(await keep(first)).toEqual(kept);
  expect(await db.outbox.count()).toBe(1);
});
