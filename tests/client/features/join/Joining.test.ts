import { expect, test } from 'vitest';
import { Joining } from '../../../../src/client/features/join/Joining.svelte.ts';
import { anEvening } from '../../../support/evening.ts';
import { FakeSync } from '../anAttendee.ts';

const { code } = await anEvening();

test('what comes is counted off, and the whole never goes back or says done too soon', async () => {
  const joining = new Joining();
  const sync = new FakeSync();
  const shares: number[] = [];
  sync.answer = (onprogress) => {
    for (const [part, done, total] of [
      ['manifest', 900, 900],
      ['people', 0, 65_536],
      ['people', 65_536, 65_536],
      ['app', 0, 1_000_000],
      ['app', 999_999, 1_000_000],
      ['app', 1_000_000, 1_000_000],
    ] as const) {
      onprogress({ part, done, total });
      shares.push(joining.share);
    }
    return Promise.resolve({ ok: true, eid: 'e1'.repeat(16) });
  };
  await joining.start(sync, code);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(Math.max(...shares)).toBeLessThan(1);
  expect(joining.loaded('people')).toEqual({ done: 65_536, total: 65_536 });
  expect(joining.phase).toEqual({ name: 'joined', eid: 'e1'.repeat(16) });
  expect(joining.share).toBe(1);
});

test('a failure keeps what came and can be tried again', async () => {
  const joining = new Joining();
  const sync = new FakeSync();
  sync.answer = (onprogress) => {
    onprogress({ part: 'people', done: 10, total: 100 });
    return Promise.resolve({ ok: false, reason: 'network.portal' });
  };
  await joining.start(sync, code);
  expect(joining.phase).toEqual({ name: 'failed', reason: 'network.portal' });
  expect(joining.loaded('people')).toEqual({ done: 10, total: 100 });
  sync.answer = () => Promise.resolve({ ok: true, eid: 'e1'.repeat(16) });
  await joining.start(sync, code);
  expect(joining.phase.name).toBe('joined');
});

test('after a stop, an answer that comes late changes nothing', async () => {
  const joining = new Joining();
  const sync = new FakeSync();
  let answer: () => void = () => undefined;
  sync.answer = (onprogress) =>
    new Promise((resolve) => {
      answer = () => {
        onprogress({ part: 'app', done: 1, total: 1 });
        resolve({ ok: false, reason: 'join.stopped' });
      };
    });
  const started = joining.start(sync, code);
  joining.stop();
  answer();
  await started;
  expect(joining.phase).toEqual({ name: 'stopped' });
  expect(joining.loaded('app')).toBeUndefined();
});

/** A clock that a test lets run out. */
function aClock() {
  let ring: (() => void) | undefined;
  const wait = (slow: () => void): (() => void) => {
    ring = slow;
    return () => (ring = undefined);
  };
  return { wait, runOut: () => ring?.() };
}

test('a server that takes the question and says nothing is called slow, until something comes', async () => {
  const { wait, runOut } = aClock();
  const joining = new Joining(wait);
  const sync = new FakeSync();
  let say: Parameters<FakeSync['answer']>[0] = () => undefined;
  let done: () => void = () => undefined;
  sync.answer = (onprogress) => {
    say = onprogress;
    say({ part: 'manifest', done: 0, total: 1 });
    return new Promise((resolve) => (done = () => resolve({ ok: true, eid: 'e1'.repeat(16) })));
  };
  const started = joining.start(sync, code);
  expect([joining.slow, joining.share]).toEqual([false, 0]);
  runOut();
  expect([joining.slow, joining.phase.name]).toEqual([true, 'loading']);
  say({ part: 'manifest', done: 900, total: 900 });
  expect(joining.slow).toBe(false);
  // It may fall silent again.
  runOut();
  expect(joining.slow).toBe(true);
  done();
  await started;
  runOut();
  expect([joining.slow, joining.phase.name]).toEqual([false, 'joined']);
});

test('whoever stopped hears nothing of a slow server', () => {
  const { wait, runOut } = aClock();
  const joining = new Joining(wait);
  const sync = new FakeSync();
  sync.answer = () => new Promise(() => undefined);
  void joining.start(sync, code);
  joining.stop();
  runOut();
  expect([joining.slow, joining.phase.name]).toEqual([false, 'stopped']);
});
