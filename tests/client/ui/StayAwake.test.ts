import { afterEach, expect, test, vi } from 'vitest';
import { StayAwake } from '../../../src/client/ui/StayAwake.svelte.ts';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock');
});

/** A system that gives locks, and takes them all back when the page is out of sight. */
function aSystem(): { readonly locks: EventTarget[]; readonly takeBack: () => void } {
  const locks: (EventTarget & { released: boolean })[] = [];
  const request = () => {
    const lock = Object.assign(new EventTarget(), {
      released: false,
      release() {
        lock.released = true;
        lock.dispatchEvent(new Event('release'));
        return Promise.resolve();
      },
    });
    locks.push(lock);
    return Promise.resolve(lock);
  };
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  return {
    locks,
    takeBack: () => locks.forEach((lock) => void (lock as unknown as { release: () => Promise<void> }).release()),
  };
}

test('the screen stays on, also after the page was out of sight, until it is let go', async () => {
  const system = aSystem();
  const awake = new StayAwake();
  await awake.start();
  expect(awake.on).toBe(true);
  system.takeBack();
  expect(awake.on).toBe(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(awake.on).toBe(true));
  await awake.stop();
  expect(awake.on).toBe(false);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(system.locks).toHaveLength(2);
});

test('a page that came back before the first lock was there holds one lock, and lets go of it', async () => {
  const system = aSystem();
  const awake = new StayAwake();
  const started = awake.start();
  document.dispatchEvent(new Event('visibilitychange'));
  await started;
  await vi.waitFor(() => expect(system.locks).toHaveLength(2));
  await awake.stop();
  await vi.waitFor(() => expect(system.locks.map((lock) => (lock as unknown as { released: boolean }).released)).toEqual([true, true]));
});

test('a browser that cannot is left alone', async () => {
  const awake = new StayAwake();
  await awake.start();
  expect(awake.on).toBe(false);
  await awake.stop();
});
