import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { guardTaps, settle } from '../../../src/client/ui/settle.ts';

let end: () => void;
let taps: number;

// One clock for all of them: it never goes back.
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterAll(() => void vi.useRealTimers());

beforeEach(() => {
  taps = 0;
  document.body.innerHTML = '<button>Seal</button>';
  document.body.addEventListener('click', count);
  end = guardTaps();
});

afterEach(() => {
  end();
  document.body.removeEventListener('click', count);
  document.body.replaceChildren();
  // What this test tapped is long ago for the next one.
  vi.advanceTimersByTime(60_000);
});

function count(): void {
  taps++;
}

/** A tap that the finger made at `time`, heard now; `detail` 0 is the keyboard's. */
function tap({ time = performance.now(), x = 100, y = 700, detail = 1 } = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x, clientY: y, detail });
  Object.defineProperty(event, 'timeStamp', { value: time });
  return document.querySelector('button')?.dispatchEvent(event) ?? false;
}

test('the second of two quick taps does not press what came under the finger; a later one does', () => {
  tap();
  vi.advanceTimersByTime(120);
  settle();
  vi.advanceTimersByTime(80);
  expect(tap()).toBe(false);
  expect(taps).toBe(1);
  vi.advanceTimersByTime(400);
  expect(tap()).toBe(true);
  expect(taps).toBe(2);
});

test('a tap that a slow phone hears late goes by when the finger made it', () => {
  tap();
  const early = performance.now() + 150;
  vi.advanceTimersByTime(900);
  settle();
  vi.advanceTimersByTime(1200);
  tap({ time: early });
  expect(taps).toBe(1);
});

test('a tap elsewhere, one of the keyboard and one on a screen that came by itself count', () => {
  tap();
  settle();
  tap({ x: 300 });
  tap({ detail: 0 });
  expect(taps).toBe(3);
  vi.advanceTimersByTime(5000);
  settle();
  tap();
  expect(taps).toBe(4);
});

test('for the moment nothing below looks pressed, counted from the last change', () => {
  const waits = (): boolean => document.documentElement.classList.contains('settling');
  tap();
  settle();
  vi.advanceTimersByTime(300);
  settle();
  vi.advanceTimersByTime(300);
  expect(waits()).toBe(true);
  vi.advanceTimersByTime(100);
  expect(waits()).toBe(false);
});

test('however late a screen comes, the second of two quick taps came down before it was there', () => {
  const first = performance.now();
  tap({ time: first });
  // So slow is a phone at times: longer than a screen that comes unasked is taken for an answer.
  vi.advanceTimersByTime(5000);
  settle();
  expect(tap({ time: first + 150 })).toBe(false);
  expect(taps).toBe(1);
  // One that was made before the screen came, but not quickly after another, is a tap of its own.
  vi.advanceTimersByTime(1000);
  expect(tap()).toBe(true);
});

/** The press of a mouse; `detail` 2 is the second of a double click. */
function press(on: string, detail: number): boolean {
  return document.querySelector(on)?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, detail })) ?? false;
}

test('the second press of a double click marks no word of what came with the first; a cursor goes where it comes down', () => {
  document.body.insertAdjacentHTML('beforeend', '<p>Do you really want to leave?</p><input>');
  tap();
  settle();
  expect(press('p', 2)).toBe(false);
  expect(press('input', 2)).toBe(true);
  expect(press('p', 1)).toBe(true);
});

test('a double click on a screen that stood there before marks its word', () => {
  document.body.insertAdjacentHTML('beforeend', '<p>Words to be copied</p>');
  settle();
  vi.advanceTimersByTime(5000);
  tap();
  expect(press('p', 2)).toBe(true);
});
