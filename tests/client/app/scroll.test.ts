import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { enterScreen, leaveScreen } from '../../../src/client/app/scroll.ts';

/** Pages of jsdom have no height: what grows here is said by hand. */
let grows: (() => void)[] = [];
let height = 0;

beforeEach(() => {
  grows = [];
  height = 0;
  class Growth {
    readonly #tell: () => void;
    constructor(tell: () => void) {
      this.#tell = tell;
    }
    observe(): void {
      grows.push(this.#tell);
    }
    disconnect(): void {
      grows = grows.filter((tell) => tell !== this.#tell);
    }
  }
  vi.stubGlobal('ResizeObserver', Growth);
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('scrollTo', (_x: number, y: number) => vi.stubGlobal('scrollY', Math.min(y, height)));
  history.replaceState(null, '', '#/');
});

afterEach(() => {
  enterScreen('#/');
  vi.unstubAllGlobals();
  history.replaceState(null, '', '#/');
});

/** As tall as this now. */
function grow(to: number): void {
  height = to;
  for (const tell of grows) tell();
}

/** Down in the list, from there to the person, and Back to a list that is not there again yet. */
function backToList(): void {
  grow(5000);
  enterScreen('#/people');
  scrollTo(0, 3000);
  leaveScreen('#/people');
  history.pushState(null, '');
  enterScreen('#/person');
  scrollTo(0, 400);
  leaveScreen('#/person');
  height = 700;
  history.replaceState('shown', '');
  enterScreen('#/people', false);
}

test('a list that somebody comes back to stands where it was left as soon as it is long enough', () => {
  backToList();
  expect(scrollY).toBe(700);
  grow(5000);
  expect(scrollY).toBe(3000);
  expect(grows).toEqual([]);
});

test('a list that has not grown yet does not move the person that was opened from it', () => {
  backToList();
  history.pushState(null, '');
  leaveScreen('#/people');
  enterScreen('#/person');
  grow(5000);
  expect([scrollY, grows]).toEqual([0, []]);
});

test('what is read from its beginning opens at its top, also on the way back or forward', () => {
  backToList();
  leaveScreen('#/people');
  height = 2000;
  enterScreen('#/person');
  expect(scrollY).toBe(400);
  leaveScreen('#/person');
  enterScreen('#/person', true);
  expect(scrollY).toBe(0);
});
