// @vitest-environment node
import { expect, test } from 'vitest';
import { DraftWriter, type DraftState } from '../../../src/client/data/DraftWriter.ts';
import type { SaveResult } from '../../../src/client/data/DraftStore.ts';
import type { Draft } from '../../../src/domain/card/index.ts';
import { aDraft, aProfile, aStore, aTab, troubled } from './aPhone.ts';

/** Time that the test holds: what is due runs when it passes. */
function someTime() {
  const due: { at: number; run: () => void; stopped: boolean }[] = [];
  let now = 0;
  return {
    later: (run: () => void, milliseconds: number) => {
      const one = { at: now + milliseconds, run, stopped: false };
      due.push(one);
      return () => {
        one.stopped = true;
      };
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
      for (const one of due.splice(0).sort((a, b) => a.at - b.at)) {
        if (one.stopped) continue;
        if (one.at > now) due.push(one);
        else one.run();
      }
    },
  };
}

/** A store that only notes when something was handed to the disk. */
function aDisk() {
  const saved: Draft[] = [];
  return {
    saved,
    store: {
      save: (draft: Draft): Promise<SaveResult> => {
        saved.push(draft);
        return Promise.resolve({ ok: true });
      },
      newId: () => 'new',
    },
  };
}

test('a pause in the typing is used to save', () => {
  const { saved, store } = aDisk();
  const time = someTime();
  const writer = new DraftWriter({ store, draft: aDraft(), later: time.later });
  writer.change({ text: 'a' });
  time.pass(50);
  writer.change({ text: 'ab' });
  expect(saved).toEqual([]);
  time.pass(100);
  expect(saved.map(({ text }) => text)).toEqual(['ab']);
});

test('somebody who never pauses has each keystroke on its way to the disk within 200 ms', () => {
  const { saved, store } = aDisk();
  const time = someTime();
  const writer = new DraftWriter({ store, draft: aDraft(), later: time.later });
  let longest = 0;
  let unsaved: number[] = [];
  for (let now = 0; now < 5000; now += 20) {
    writer.change({ text: String(now) });
    unsaved.push(now);
    const before = saved.length;
    time.pass(20);
    if (saved.length === before) continue;
    longest = Math.max(longest, now + 20 - (unsaved[0] ?? now));
    unsaved = [];
  }
  expect(saved.length).toBeGreaterThan(20);
  expect(longest).toBeLessThanOrEqual(200);
});

test('leaving the page saves at once', async () => {
  const profile = aProfile();
  const db = aTab(profile);
  const writer = new DraftWriter({ store: aStore(db), draft: aDraft(), later: someTime().later });
  writer.change({ text: 'last words' });
  expect(await writer.flush()).toEqual({ ok: true });
  expect(await aStore(aTab(profile)).load(aDraft().id)).toMatchObject({ draft: { text: 'last words' } });
});

test('a keystroke becomes durable without anybody asking for it', async () => {
  const profile = aProfile();
  const writer = new DraftWriter({ store: aStore(aTab(profile)), draft: aDraft() });
  const other = aStore(aTab(profile));
  writer.change({ text: 'typed' });
  await expect.poll(() => other.load(aDraft().id), { interval: 5, timeout: 5000 }).toMatchObject({ draft: { text: 'typed' } });
});

test('the screen hears whether what it shows is durable', async () => {
  const states: DraftState[] = [];
  const db = aTab();
  const trouble = troubled(db);
  const time = someTime();
  const writer = new DraftWriter({ store: aStore(db), draft: aDraft(), later: time.later, onstate: (state) => states.push(state) });
  writer.change({ text: 'a' });
  writer.change({ text: 'b' });
  await writer.flush();
  expect(states).toEqual([{ name: 'saving' }, { name: 'saved' }]);
  trouble.after = 0;
  writer.change({ text: 'c' });
  await writer.flush();
  expect(states.at(-1)).toEqual({ name: 'failed', reason: 'storage.full' });
  // Room came back: it is saved without another keystroke.
  trouble.after = Number.POSITIVE_INFINITY;
  time.pass(2000);
  await expect.poll(() => states.at(-1)).toEqual({ name: 'saved' });
  expect(await aStore(db).load(aDraft().id)).toMatchObject({ draft: { text: 'c' } });
});

test('two tabs without Web Locks lose no keystroke: the later one goes on as a draft of its own', async () => {
  const profile = aProfile();
  const [one, two] = [aStore(aTab(profile), 1), aStore(aTab(profile), 2)];
  await one.save(aDraft({ text: '' }));
  await two.load(aDraft().id);
  const moved: string[] = [];
  const first = new DraftWriter({ store: one, draft: aDraft(), later: someTime().later });
  const second = new DraftWriter({ store: two, draft: aDraft(), later: someTime().later, onmoved: (id) => moved.push(id) });
  for (let n = 1; n <= 5; n++) {
    first.change({ text: `first ${String(n)}` });
    second.change({ text: `second ${String(n)}` });
    await Promise.all([first.flush(), second.flush()]);
  }
  expect(moved).toEqual([second.draft.id]);
  const { drafts } = await aStore(aTab(profile)).list(aDraft().eid);
  expect(drafts.map(({ text }) => text).sort()).toEqual(['first 5', 'second 5']);
});

test('after the draft became a card nothing brings it back', async () => {
  const { saved, store } = aDisk();
  const time = someTime();
  const writer = new DraftWriter({ store, draft: aDraft(), later: time.later });
  writer.change({ text: 'a' });
  writer.close();
  writer.change({ text: 'b' });
  time.pass(5000);
  await writer.flush();
  expect(saved).toEqual([]);
});
