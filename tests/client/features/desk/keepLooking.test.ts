import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLooking } from '../../../../src/client/features/desk/keepLooking.ts';

let heard: boolean;
let looks: number;
let stop: () => void;

function start(): void {
  stop = keepLooking(() => {
    looks++;
    return Promise.resolve(heard);
  });
}

/** How many looks there are in the next milliseconds. */
async function looksWithin(milliseconds: number): Promise<number> {
  const before = looks;
  await vi.advanceTimersByTimeAsync(milliseconds);
  return looks - before;
}

function show(visible: boolean): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visible ? 'visible' : 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  [heard, looks] = [true, 0];
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a desk that hears the server looks at once, and every six seconds', async () => {
  start();
  expect(await looksWithin(0)).toBe(0);
  expect(looks).toBe(1);
  expect(await looksWithin(5999)).toBe(0);
  expect(await looksWithin(1)).toBe(1);
});

test('a server that is gone is looked for after one, two and four seconds, and then every six', async () => {
  heard = false;
  start();
  expect(await looksWithin(1000)).toBe(1);
  expect(await looksWithin(2000)).toBe(1);
  expect(await looksWithin(4000)).toBe(1);
  expect(await looksWithin(60_000)).toBe(10);
  heard = true;
  await looksWithin(6000);
  heard = false;
  await looksWithin(6000);
  expect(await looksWithin(1000)).toBe(1);
});

test('the network coming back, and somebody looking again, are a look at once and begin anew', async () => {
  heard = false;
  start();
  await looksWithin(20_000);
  const before = looks;
  window.dispatchEvent(new Event('online'));
  expect(looks).toBe(before + 1);
  expect(await looksWithin(1000)).toBe(1);
  show(true);
  expect(looks).toBe(before + 3);
});

test('while nobody looks at the page, it does not look at the server', async () => {
  start();
  show(false);
  expect(await looksWithin(60_000)).toBe(0);
  show(true);
  expect(looks).toBe(2);
});

test('a closed desk looks no more, also where a look was under way', async () => {
  start();
  stop();
  expect(await looksWithin(60_000)).toBe(0);
  window.dispatchEvent(new Event('online'));
  expect(looks).toBe(1);
});
