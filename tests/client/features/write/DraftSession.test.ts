// @vitest-environment node
import { expect, test } from 'vitest';
import { DraftSession } from '../../../../src/client/features/write/DraftSession.svelte.ts';
import { sealDraft } from '../../../../src/client/data/sealDraft.ts';
import { aDraft, aStore, aTab, clock } from '../../data/aPhone.ts';
import { someLocks } from '../../data/someLocks.ts';
import { anAttendee } from '../anAttendee.ts';

function aSession(locks = someLocks(), db = aTab(), seed = 1) {
  const drafts = aStore(db, seed);
  const moved: string[] = [];
  const session = new DraftSession('d1'.repeat(16), { db, drafts, locks, onmoved: (id) => moved.push(id) });
  return { session, db, drafts, locks, moved };
}

test('a draft opens as it was saved, and what is typed is durable after leaving', async () => {
  const { session, drafts } = aSession();
  await drafts.save(aDraft({ text: 'Раз' }));
  await session.open();
  expect(session.state).toEqual({ name: 'open' });
  expect(session.draft?.text).toBe('Раз');
  session.change({ text: 'Раз, два' });
  expect(session.draft?.text).toBe('Раз, два');
  await session.close();
  expect(session.draft).toBeUndefined();
  expect(await drafts.load('d1'.repeat(16))).toMatchObject({ ok: true, draft: { text: 'Раз, два' } });
});

test('a second tab is told, and goes on as soon as the first lets go', async () => {
  const locks = someLocks();
  const first = aSession(locks);
  await first.drafts.save(aDraft());
  await first.session.open();
  const second = aSession(locks, first.db, 2);
  await second.session.open();
  expect(second.session.state).toEqual({ name: 'elsewhere' });
  expect(second.session.draft).toBeUndefined();
  first.session.change({ text: 'Из первой вкладки' });
  await first.session.close();
  await expect.poll(() => locks.held.size).toBe(0);
  await second.session.open();
  expect(second.session.draft?.text).toBe('Из первой вкладки');
});

test('the words that another tab interrupts are in the draft that it gets, and no letter is taken after them', async () => {
  const locks = someLocks();
  const first = aSession(locks);
  await first.drafts.save(aDraft({ text: 'Раз' }));
  await first.session.open();
  const second = aSession(locks, first.db, 2);
  first.session.change({ text: 'Раз, два' });
  const taken = second.session.open(true);
  await expect.poll(() => first.session.state).toEqual({ name: 'elsewhere' });
  first.session.change({ text: 'Раз, два, три' });
  await taken;
  expect(second.session.draft?.text).toBe('Раз, два');
  expect(first.session.draft).toBeUndefined();
  second.session.change({ text: 'Раз, два, четыре' });
  await second.session.close();
  expect(second.moved).toEqual([]);
  expect(await first.db.drafts.count()).toBe(1);
});

test('a draft that another tab takes while it is being opened is open in that one only', async () => {
  const locks = someLocks();
  const first = aSession(locks);
  await first.drafts.save(aDraft({ text: 'Раз' }));
  const second = aSession(locks, first.db, 2);
  const [, taken] = [first.session.open(), second.session.open(true)];
  await taken;
  expect(second.session.state.name).toBe('open');
  await expect.poll(() => first.session.state.name).toBe('elsewhere');
  first.session.change({ text: 'Раз, из первой' });
  expect(first.session.draft).toBeUndefined();
});

test('after a draft went on under another id, that one is sealed and no readable copy of it stays', async () => {
  const first = aSession();
  await first.drafts.save(aDraft({ text: 'Раз' }));
  await first.session.open();
  const second = aSession(someLocks(), first.db, 2);
  await second.session.open();
  second.session.change({ text: 'Раз, иначе' });
  await second.session.close();
  first.session.change({ text: 'Раз, два' });
  await first.session.flush();
  expect(first.moved).toHaveLength(1);
  expect(first.session.draft).toMatchObject({ id: first.moved[0], text: 'Раз, два' });
});

test('a tab out of reach saves its last words late, beside the other’s', async () => {
  const locks = someLocks();
  const first = aSession(locks);
  await first.drafts.save(aDraft({ text: 'Раз' }));
  await first.session.open();
  first.session.change({ text: 'Раз, поздно' });
  // Locks of its own: it does not wait, as after its patience ended.
  const second = aSession(someLocks(), first.db, 2);
  await second.session.open();
  second.session.change({ text: 'Раз, иначе' });
  await second.session.close();
  await first.session.close();
  const texts = await Promise.all((await first.db.drafts.toArray()).map(({ id }) => first.drafts.load(id)));
  expect(texts.map((loaded) => loaded.ok && loaded.draft.text).sort()).toEqual(['Раз, иначе', 'Раз, поздно']);
});

test('a draft that never was here says so, and one that became a card says that', async () => {
  const { app, db, eid } = await anAttendee();
  const gone = new DraftSession('d1'.repeat(16), { db, drafts: app.drafts, locks: someLocks(), onmoved: () => undefined });
  await gone.open();
  expect(gone.state).toEqual({ name: 'gone', sealed: false });
  const draft = aDraft({ eid });
  await app.drafts.save(draft);
  expect(await sealDraft(db, { clock }, { draft, lang: 'ru', listVersion: 1 })).toMatchObject({ ok: true });
  await gone.open();
  expect(gone.state).toEqual({ name: 'gone', sealed: true });
});

test('after sealing the words stay in view until they are forgotten, and nothing is saved any more', async () => {
  const { session, drafts, locks } = aSession();
  await drafts.save(aDraft({ text: 'Раз' }));
  await session.open();
  session.sealed('f'.repeat(32));
  expect(session.draft?.text).toBe('Раз');
  session.change({ text: 'Поздно' });
  expect(session.draft?.text).toBe('Раз');
  await expect.poll(() => locks.held.size).toBe(0);
  session.forget();
  expect(session.draft).toBeUndefined();
  expect(session.state.name).toBe('sealed');
});
