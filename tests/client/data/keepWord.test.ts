// @vitest-environment node
import { expect, test } from 'vitest';
import { keepNote } from '../../../src/client/data/keepNote.ts';
import { keepWord } from '../../../src/client/data/keepWord.ts';
import { sealDraft } from '../../../src/client/data/sealDraft.ts';
import { openValue } from '../../../src/domain/record/seal.ts';
import { parseWord, proofOf } from '../../../src/domain/word/index.ts';
import { parseCard } from '../../../src/domain/card/index.ts';
import { anEvening } from '../../support/evening.ts';
import { aDraft, aProfile, aTab, clock, joined, troubled } from './aPhone.ts';

const evening = await anEvening();
const { eid } = evening.manifest;
const identity = evening.identity.epochs[0]?.identity ?? '';

/** A phone with a card that its writer prints and posts. */
async function aPhone(way: 'home' | 'print' = 'home', profile = aProfile()) {
  const db = aTab(profile);
  await joined(db, evening);
  const sealed = await sealDraft(db, { clock }, { draft: aDraft({ eid }), lang: 'ru', listVersion: 1, way });
  if (!sealed.ok) throw new Error(sealed.reason);
  return { db, profile, rid: sealed.rid };
}

async function wordsIn(db: Awaited<ReturnType<typeof aPhone>>['db']) {
  const rows = (await db.outbox.toArray()).filter(({ note }) => note !== undefined);
  const opened = await Promise.all(rows.map(async ({ blob }) => parseWord(await openValue(blob, [identity]))));
  return opened.flatMap((word) => word ?? []).sort((a, b) => a.turn - b.turn);
}

test('a writer’s word is sealed with no network, proves that it comes from the card’s writer, and each later one outranks it', async () => {
  const { db, rid } = await aPhone();
  for (const says of ['posted', 'unsaid', 'cannot'] as const) expect(await keepWord(db, { clock }, rid, says)).toMatchObject({ ok: true });
  const words = await wordsIn(db);
  expect(words.map(({ says, turn, card }) => ({ says, turn, card }))).toEqual([
    { says: 'posted', turn: 1, card: rid },
    { says: 'unsaid', turn: 2, card: rid },
    { says: 'cannot', turn: 3, card: rid },
  ]);
  const own = (await db.outbox.get(rid))?.blob ?? new Uint8Array(0);
  const key = parseCard(await openValue(own, [identity]))?.status.key ?? '';
  expect(words.map(({ proof }) => proof)).toEqual(words.map((word) => proofOf(key, word)));
  expect((await db.cards.get(rid))?.word).toEqual({ says: 'cannot', turn: 3 });
});

test('what cannot be said changes nothing: the same twice, of a card that the desk prints, or of one that it posted', async () => {
  const { db, rid } = await aPhone();
  for (let twice = 0; twice < 2; twice++) await keepWord(db, { clock }, rid, 'posted');
  expect((await wordsIn(db)).length).toBe(1);
  await db.cards.update(rid, { state: 'posted' });
  await keepWord(db, { clock }, rid, 'unsaid');
  expect((await wordsIn(db)).length).toBe(1);
  const other = await aPhone('print');
  await keepWord(other.db, { clock }, other.rid, 'posted');
  expect(await wordsIn(other.db)).toEqual([]);
});

test('words of two tabs at once, and a note beside them, get a number each', async () => {
  const { db, profile, rid } = await aPhone();
  const words = { person: 'probnikov-test', about: 'moved', text: 'СИЗО-2', source: '' } as const;
  await Promise.all([
    keepWord(db, { clock }, rid, 'posted'),
    keepWord(aTab(profile), { clock }, rid, 'cannot'),
    keepNote(db, { clock }, { eid, words, listVersion: 1 }),
  ]);
  const ordinals = (await db.outbox.toArray()).flatMap(({ note }) => note?.ordinal ?? []);
  expect(new Set(ordinals).size).toBe(ordinals.length);
  expect((await wordsIn(db)).length).toBe(1);
});

test('whichever write of a word is cut by a full disk, it is kept whole or not at all', async () => {
  let failures = 0;
  for (let step = 0; ; step++) {
    const { db, profile, rid } = await aPhone();
    const trouble = troubled(db);
    db.close({ disableAutoOpen: false });
    await db.open();
    trouble.after = step;
    const result = await keepWord(db, { clock }, rid, 'posted');
    if (result.ok) break;
    failures++;
    expect(result).toEqual({ ok: false, reason: 'storage.full' });
    db.close();
    const again = aTab(profile);
    expect(await wordsIn(again)).toEqual([]);
    expect((await again.cards.get(rid))?.word).toBeUndefined();
  }
  expect(failures).toBe(3);
});
