import { afterEach, expect, test } from 'vitest';
import { keepWayInMemory, navigate, router } from '../../../src/client/app/router.svelte.ts';
import { backCloses, guardBack } from '../../../src/client/ui/backCloses.ts';

afterEach(() => {
  keepWayInMemory(undefined);
  history.replaceState(null, '', '#/');
});

test('a way that is kept in memory reads no address and leaves no entry, whatever opens over the page', async () => {
  history.replaceState(null, '', '#/e/deep/link');
  keepWayInMemory('');
  expect(router.hash).toBe('');
  const { length } = history;
  let open = true;
  backCloses(() => (open = false));
  await new Promise<void>((resolve) => queueMicrotask(resolve));
  navigate('#/e/1/people');
  navigate('#/e/1/person/2', 'replace');
  expect([router.hash, open]).toEqual(['#/e/1/person/2', false]);
  expect([location.hash, history.length, history.state]).toEqual(['#/e/deep/link', length, null]);
});

test('everywhere else a step stands in the address, and a replaced one leaves no way back', () => {
  // What other tests left ahead of here is gone with it.
  history.pushState(null, '', '#/');
  const { length } = history;
  navigate('#/desk', 'replace');
  expect([router.hash, history.length]).toEqual(['#/desk', length]);
  navigate('#/join');
  expect([router.hash, history.length]).toEqual(['#/join', length + 1]);
});

test('a screen that is replaced while a sheet closes is replaced itself, and not the entry of the sheet', async () => {
  const stop = guardBack();
  const moved = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.replaceState('shown', '', '#/before');
  history.pushState('shown', '', '#/card');
  let isOpen = true;
  const end = backCloses(() => {
    isOpen = false;
    end();
  });
  await expect.poll(() => history.state as unknown).toEqual({ over: 1 });
  navigate('#/cards', 'replace');
  await expect.poll(() => location.hash).toBe('#/cards');
  expect(isOpen).toBe(false);
  const back = moved();
  history.back();
  await back;
  expect(location.hash).toBe('#/before');
  stop();
});
