// @vitest-environment node
import { expect, test } from 'vitest';
import { joinEvening, leaveEvening } from '../../../src/client/data/commands.ts';
import type { Db } from '../../../src/client/data/Db.ts';
import { keepNote, type KeepNoteInput } from '../../../src/client/data/keepNote.ts';
import { handOver, unsentCount } from '../../../src/client/data/queries.ts';
import { sealDraft } from '../../../src/client/data/sealDraft.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { formatJoinCode } from '../../../src/domain/event/index.ts';
import { parseNote } from '../../../src/domain/note/index.ts';
import type { NoteWords } from '../../../src/domain/note/sealNote.ts';
import { openValue } from '../../../src/domain/record/seal.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';
import { aDraft, aProfile, aTab, clock, disguises, dump, joined, troubled } from './aPhone.ts';

const evening = await anEvening();
const { eid } = evening.manifest;
const identity = evening.identity.epochs[0]?.identity ?? '';

function input(words: Partial<NoteWords> = {}): KeepNoteInput {
  return {
    eid,
    words: { person: 'probnikov-test', about: 'moved', text: 'Переведён в СИЗО-2', source: 'письмо', ...words },
    listVersion: 4,
  };
}

async function aPhone(profile = aProfile()) {
  const db = aTab(profile);
  await joined(db, evening);
  return { db, profile };
}

async function contents(db: Db) {
  return { outbox: await db.outbox.toArray(), nextNote: (await db.evenings.get(eid))?.nextNote };
}

test('a note is sealed with no network at all and waits in the outbox, for the organizers alone to open', async () => {
  const { db } = await aPhone();
  const result = await keepNote(db, { clock }, input());
  const { outbox, nextNote } = await contents(db);
  const [row] = outbox;
  expect(result).toEqual({ ok: true, rid: row?.rid });
  expect(nextNote).toBe(1);
  expect(row).toMatchObject({ eid, rev: 1, epoch: 1, uploadedTo: null, problem: null, note: { ordinal: 0 } });
  expect(row?.note?.digest).toEqual(sha256(row?.blob ?? new Uint8Array(0)));
  const note = parseNote(await openValue(row?.blob ?? new Uint8Array(0), [identity]));
  expect(note).toMatchObject({ about: 'moved', text: 'Переведён в СИЗО-2', source: 'письмо', list: { version: 4 }, day: '2026-11-22' });
});

test('nothing of a note can be read on the device, not even about whom it is', async () => {
  const { db } = await aPhone();
  await keepNote(db, { clock }, input({ person: 'nobody-else-named-so', text: 'Вчера его увезли', source: 'сестра адвоката' }));
  const found = await dump(db);
  for (const secret of ['nobody-else-named-so', 'Вчера его увезли', 'сестра адвоката'])
    for (const disguise of disguises(secret)) expect(found.includes(disguise)).toBe(false);
});

test('whichever write of a note is cut by a full disk or a killed browser, the note is there whole or not at all', async () => {
  let failures = 0;
  for (let step = 0; ; step++) {
    const { db, profile } = await aPhone();
    const trouble = troubled(db);
    trouble.error = () => new DOMException('Killed.', 'AbortError');
    db.close({ disableAutoOpen: false });
    await db.open();
    trouble.after = step;
    const result = await keepNote(db, { clock }, input());
    if (result.ok) break;
    failures++;
    expect(result).toEqual({ ok: false, reason: 'storage.failed' });
    db.close();
    expect(await contents(aTab(profile))).toEqual({ outbox: [], nextNote: undefined });
  }
  expect(failures).toBe(2);
});

test('a note that cannot be read back is not called kept', async () => {
  const { db } = await aPhone();
  db.outbox.hook('reading', (row) => ({ ...row, blob: row.blob.map((byte) => byte ^ 1) }));
  expect(await keepNote(db, { clock }, input())).toEqual({ ok: false, reason: 'storage.failed' });
});

test('notes of two tabs at once get a number each, and none of a card’s', async () => {
  const { db, profile } = await aPhone();
  await sealDraft(db, { clock }, { draft: aDraft({ eid }), lang: 'ru', listVersion: 1 });
  const kept = await Promise.all([keepNote(db, { clock }, input()), keepNote(aTab(profile), { clock }, input({ about: 'died' }))]);
  expect(kept.every(({ ok }) => ok)).toBe(true);
  const { outbox, nextNote } = await contents(db);
  expect(outbox.flatMap(({ note }) => note?.ordinal ?? []).sort()).toEqual([0, 1]);
  expect(new Set(outbox.map(({ rid }) => rid)).size).toBe(3);
  expect(nextNote).toBe(2);
});

test('joining again does not give a note’s number away a second time', async () => {
  const { db } = await aPhone();
  await keepNote(db, { clock }, input());
  const again = { code: formatJoinCode(evening.code), manifest: evening.manifest, generation: null, now: clock() };
  await joinEvening(db, seededRandom(8), again);
  await keepNote(db, { clock }, input());
  expect((await contents(db)).outbox.map(({ note }) => note?.ordinal).sort()).toEqual([0, 1]);
});

test('a note sealed while a new manifest comes is sealed for the new epoch', async () => {
  const { db } = await aPhone();
  const other = await anEvening(2);
  const manifest = { ...evening.manifest, epoch: 2, recipient: other.manifest.recipient };
  await Promise.all([keepNote(db, { clock }, input()), db.evenings.update(eid, { manifest })]);
  const { outbox } = await contents(db);
  expect(outbox).toMatchObject([{ epoch: 2 }]);
  expect(await openValue(outbox[0]?.blob ?? new Uint8Array(0), [other.identity.epochs[0]?.identity ?? ''])).toBeDefined();
});

test('what no note may be is refused with the reason, and nothing is kept', async () => {
  const { db } = await aPhone();
  expect(await keepNote(db, { clock }, input({ about: 'other', text: ' ' }))).toEqual({ ok: false, reason: 'note.empty' });
  expect(await keepNote(db, { clock }, input({ text: 'а'.repeat(501) }))).toEqual({ ok: false, reason: 'note.malformed' });
  expect(await keepNote(db, { clock }, { ...input(), eid: 'ff'.repeat(16) })).toEqual({ ok: false, reason: 'evening.notFound' });
  expect((await contents(db)).outbox).toEqual([]);
});

test('a note counts as no card, and an evening is not left with one without a second word', async () => {
  const { db } = await aPhone();
  await sealDraft(db, { clock }, { draft: aDraft({ eid }), lang: 'ru', listVersion: 1 });
  await keepNote(db, { clock }, input());
  const sent = await keepNote(db, { clock }, input());
  await db.outbox.update(sent.ok ? sent.rid : '', { uploadedTo: 'ab'.repeat(16) });
  expect(await handOver(db, eid)()).toMatchObject({ onlyHere: 1, underway: 0, handedOver: 0, notes: { onlyHere: 1, underway: 1 } });
  expect(await unsentCount(db, eid)()).toBe(1);
  await db.outbox.filter(({ note }) => note === undefined).delete();
  expect(await handOver(db, eid)()).toMatchObject({ onlyHere: 0, underway: 0, handedOver: 1 });
  expect(await leaveEvening(db, eid)).toEqual({ ok: false, reason: 'evening.unsent' });
});
