// @vitest-environment node
import { expect, test } from 'vitest';
import { keepCareful, keepSealed, leaveCareful, mirrorOutbox, openCareful, type BothDbs } from '../../../src/client/data/careful.ts';
import { carefulHere } from '../../../src/client/data/carefulHere.ts';
import { markReady, recordAcknowledgements, saveList } from '../../../src/client/data/commands.ts';
import type { Db } from '../../../src/client/data/Db.ts';
import { DraftStore } from '../../../src/client/data/DraftStore.ts';
import { memoryKeys } from '../../../src/client/data/draftKeys.ts';
import { waitingOf } from '../../../src/client/data/handOver.ts';
import { handToTable, type HandToTable } from '../../../src/client/data/handToTable.ts';
import { handOver } from '../../../src/client/data/queries.ts';
import { sealDraft } from '../../../src/client/data/sealDraft.ts';
import { formatJoinCode, type JoinCode, type NewEvent } from '../../../src/domain/event/index.ts';
import { armoured, fromFile } from '../../../src/domain/handover/file.ts';
import { anEvening, testPeople } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';
import { aDraft, aProfile, aTab, clock, disguises, dump, joined, troubled } from './aPhone.ts';

interface Page extends BothDbs {
  readonly drafts: DraftStore;
  readonly hand: HandToTable;
}

/** A page of a phone at a careful evening: the disk outlives it, the rest does not. */
function aPage(disk: Db, evening: NewEvent, seed = 5): Page {
  const memory = aTab(aProfile());
  const random = seededRandom(seed);
  const dbs = { disk, memory, random, clock };
  mirrorOutbox(memory, disk);
  const drafts = new DraftStore(memory, memoryKeys(), clock, random);
  const { manifest, code } = evening;
  const hand = handToTable({
    db: memory,
    drafts,
    stays: true,
    keep: (record) => keepSealed(disk, random, code, manifest.recipient, record),
  });
  return { ...dbs, drafts, hand };
}

async function atACarefulEvening(disk = aTab()): Promise<{ evening: NewEvent; disk: Db; page: Page }> {
  const evening = await anEvening(3, [testPeople()], 'open', 'careful');
  const page = aPage(disk, evening);
  await joined(page.memory, evening);
  for (const { id, bytes } of evening.lists)
    await saveList(page.memory, { id, bytes, eid: evening.manifest.eid, version: 1, kind: 'test' });
  await markReady(page.memory, evening.manifest.eid);
  await keepCareful(page, evening.code, undefined);
  return { evening, disk, page };
}

async function sealed(page: Page, { manifest }: NewEvent): Promise<string> {
  const draft = aDraft({ eid: manifest.eid });
  expect(await page.drafts.save(draft)).toEqual({ ok: true });
  const result = await sealDraft(page.memory, { clock }, { draft, lang: 'ru', listVersion: 1 });
  if (!result.ok) throw new Error(result.reason);
  expect(await page.hand(result.rid, { draft: () => draft })).toMatchObject({ ok: true });
  return result.rid;
}

test('nothing on the disk names the evening, the person, the writer or the code, while writing and after sealing', async () => {
  const { evening, disk, page } = await atACarefulEvening();
  const draft = aDraft({ eid: evening.manifest.eid });
  await page.drafts.save(draft);
  const before = await dump(disk);
  await sealed(page, evening);
  const after = await dump(disk);
  const { title, place, locator } = evening.manifest;
  const secret = Buffer.from(evening.code.secret).toString('latin1');
  for (const shown of [before, after]) {
    for (const word of [draft.text, draft.signature.name, draft.person, title, place, locator, formatJoinCode(evening.code)])
      for (const disguise of disguises(word)) expect(shown.includes(disguise), word).toBe(false);
    expect(shown.includes(secret)).toBe(false);
  }
  expect(await disk.drafts.count()).toBe(0);
  expect(await disk.draftKeys.count()).toBe(0);
  expect(await disk.evenings.count()).toBe(0);
  expect(await disk.cards.count()).toBe(0);
  // The search would find something: what may lie there does.
  expect(after.includes(evening.manifest.eid)).toBe(true);
  expect(after.length).toBeGreaterThan(before.length);
});

test('without the code a sealed card is handed over as it lies there, and only the organizers can open what goes out', async () => {
  const { evening, disk, page } = await atACarefulEvening();
  const rid = await sealed(page, evening);
  const [here] = await carefulHere(disk)();
  expect(here?.waiting).toMatchObject([{ kind: 'card', rid }]);
  const text = armoured(here?.waiting[0]?.file ?? new Uint8Array(0));
  const opened = await fromFile(
    text,
    evening.identity.epochs.map(({ identity }) => identity),
  );
  const [waiting] = await waitingOf(page.memory, evening.manifest.eid)();
  expect(opened).toHaveLength(1);
  expect(waiting).toEqual({ kind: 'card', ...opened?.[0] });
});

test('after the page is gone, the code brings people and sealed cards back without a network; another evening’s code brings nothing', async () => {
  const { evening, disk, page } = await atACarefulEvening();
  const rid = await sealed(page, evening);
  const [record] = await waitingOf(page.memory, evening.manifest.eid)();
  const again = aPage(disk, evening, 6);
  expect(await openCareful(again, evening.code)).toEqual({ ok: true, ready: true });
  expect(await again.memory.evenings.get(evening.manifest.eid)).toMatchObject({ ready: 1, manifest: { title: evening.manifest.title } });
  expect(await again.memory.lists.count()).toBe(1);
  // The very same record, with what sends it; to whom it is, nobody here knows.
  expect(await waitingOf(again.memory, evening.manifest.eid)()).toEqual([record]);
  expect(await again.memory.cards.count()).toBe(0);
  expect(await handOver(again.memory)()).toMatchObject({ onlyHere: 1, handedOver: 0 });

  const other: JoinCode = { ...evening.code, secret: seededRandom(77)(16) };
  const stranger = aPage(disk, evening, 8);
  expect(await openCareful(stranger, other)).toEqual({ ok: true, ready: false });
  expect(await stranger.memory.outbox.count()).toBe(0);
  expect(await openCareful(stranger, { ...evening.code, pin: seededRandom(78)(16) })).toEqual({ ok: false, reason: 'manifest.signature' });
  expect((await disk.handed.toArray()).map((row) => row.rid)).toEqual([rid]);
});

test('a new code takes over what an earlier one sealed, while the page knows both', async () => {
  const { evening, disk, page } = await atACarefulEvening();
  await sealed(page, evening);
  const renewed: JoinCode = { ...evening.code, secret: seededRandom(90)(16) };
  await page.memory.evenings.update(evening.manifest.eid, { code: formatJoinCode(renewed) });
  expect(await keepCareful(page, renewed, evening.code)).toEqual({ ok: true, value: 1 });
  const again = aPage(disk, evening, 9);
  expect(await openCareful(again, renewed)).toEqual({ ok: true, ready: true });
  expect(await again.memory.outbox.count()).toBe(1);
});

test('what the organizers acknowledge leaves the disk as well, and nothing else does', async () => {
  const { evening, disk, page } = await atACarefulEvening();
  const rid = await sealed(page, evening);
  await page.memory.outbox.update(rid, { uploadedTo: 'a server' });
  expect(await disk.handed.count()).toBe(1);
  const row = await page.memory.outbox.get(rid);
  await recordAcknowledgements(page.memory, [{ rid, state: 'received', change: 1, day: '2026-11-22', sealed: row?.blob ?? null }]);
  await expect.poll(() => disk.handed.count()).toBe(0);
});

test('where the disk takes nothing, nothing is called sealed, and the words are a draft again', async () => {
  const disk = aTab();
  const trouble = troubled(disk);
  const { evening, page } = await atACarefulEvening(disk);
  const draft = aDraft({ eid: evening.manifest.eid });
  await page.drafts.save(draft);
  trouble.after = 0;
  const result = await sealDraft(page.memory, { clock }, { draft, lang: 'ru', listVersion: 1 });
  if (!result.ok) throw new Error(result.reason);
  expect(await page.hand(result.rid, { draft: () => draft })).toEqual({ ok: false, reason: 'storage.full' });
  expect(await page.drafts.load(draft.id)).toMatchObject({ ok: true, draft: { text: draft.text } });
  expect(await page.memory.outbox.count()).toBe(0);
});

test('who leaves a careful evening leaves nothing of it, and is asked while something sealed waits', async () => {
  const { evening, disk, page } = await atACarefulEvening();
  await sealed(page, evening);
  const { eid } = evening.manifest;
  expect(await leaveCareful(disk, eid)).toEqual({ ok: true, value: false });
  expect(await leaveCareful(disk, eid, true)).toEqual({ ok: true, value: true });
  expect(await dump(disk)).not.toContain(eid);
});
