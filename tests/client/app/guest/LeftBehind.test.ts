// @vitest-environment node
import { expect, test } from 'vitest';
import { LeftBehind } from '../../../../src/client/app/guest/LeftBehind.ts';
import type { KeptAtTable, ToRelay } from '../../../../src/client/data/atTable.ts';
import { DraftStore } from '../../../../src/client/data/DraftStore.ts';
import { memoryKeys } from '../../../../src/client/data/draftKeys.ts';
import type { GuestStart } from '../../../../src/client/data/guestMessages.ts';
import { handToTable } from '../../../../src/client/data/handToTable.ts';
import { sealDraft } from '../../../../src/client/data/sealDraft.ts';
import type { HeldWords } from '../../../../src/client/live/context.ts';
import { openValue } from '../../../../src/domain/record/seal.ts';
import { anEvening } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { aDraft, aTab, clock, joined } from '../../data/aPhone.ts';

const evening = await anEvening();
const { eid } = evening.manifest;

/** A guest who wrote; `refusals` are what the tablet answers first. */
async function aGuest({ held = [], refusals = [] }: { held?: HeldWords[]; refusals?: KeptAtTable[] } = {}) {
  const db = aTab();
  await joined(db, evening);
  const drafts = new DraftStore(db, memoryKeys(), clock, seededRandom(5));
  const taken: ToRelay[] = [];
  const keep = (record: ToRelay): Promise<KeptAtTable> => {
    const kept = refusals.shift() ?? ({ ok: true, value: null } as const);
    if (kept.ok) taken.push(record);
    return Promise.resolve(kept);
  };
  const hand = handToTable({ db, drafts, keep });
  const start = { evening: { eid, manifest: evening.manifest } } as GuestStart;
  const left = new LeftBehind({ app: { db, drafts, clock }, host: { start }, held: () => held, hand, language: () => 'en' });
  return { db, drafts, taken, hand, left, held };
}

function words({ sealed }: ToRelay): Promise<unknown> {
  return openValue(sealed, [evening.identity.epochs[0]?.identity ?? '']);
}

test('what was begun goes as unfinished, the words of a screen as well, each once', async () => {
  const held = [{ id: 'a1'.repeat(16), person: 'probnikov-test', text: 'Новых песен', name: 'Маша' }];
  const { left, drafts, taken } = await aGuest({ held });
  await drafts.save(aDraft({ eid, text: 'Здравствуйте' }));
  expect(await left.count()).toBe(2);
  expect(await left.send()).toBeUndefined();
  expect(await left.send()).toBeUndefined();
  expect(await left.count()).toBe(0);
  expect(await Promise.all(taken.map(words))).toMatchObject([
    { type: 'unfinished', text: 'Здравствуйте' },
    { type: 'unfinished', text: 'Новых песен' },
  ]);
});

test('after a refusal what is changed goes as it was changed, and not as it was refused', async () => {
  const held = [{ id: 'a1'.repeat(16), person: 'probnikov-test', text: 'Новых', name: 'Маша' }];
  const full = { ok: false, reason: 'storage.full' } as const;
  const { left, drafts, taken } = await aGuest({ held, refusals: [full, full] });
  await drafts.save(aDraft({ eid, text: 'Здравств' }));
  expect(await left.send()).toBe('storage.full');
  expect(await left.count()).toBe(2);
  await drafts.save(aDraft({ eid, text: 'Здравствуйте' }));
  held[0] = { id: 'a1'.repeat(16), person: 'probnikov-test', text: 'Новых песен', name: 'Маша' };
  expect(await left.send()).toBeUndefined();
  expect(await Promise.all(taken.map(words))).toMatchObject([{ text: 'Здравствуйте' }, { text: 'Новых песен' }]);
});

test('a card that is being refused in the very moment in which its guest is away is not lost', async () => {
  const { db, left, hand, taken } = await aGuest({ refusals: [{ ok: false, reason: 'storage.full' }] });
  const draft = aDraft({ eid, text: 'Здравствуйте' });
  const sealed = await sealDraft(db, { clock }, { draft, lang: 'ru', listVersion: 1 });
  if (!sealed.ok) throw new Error(sealed.reason);
  const [handed, refusal] = await Promise.all([hand(sealed.rid, { draft: () => draft }), left.send()]);
  expect([handed, refusal]).toEqual([{ ok: false, reason: 'storage.full' }, undefined]);
  expect(await Promise.all(taken.map(words))).toMatchObject([{ type: 'unfinished', text: 'Здравствуйте' }]);
});
