import { afterEach, expect, test } from 'vitest';
import { forgetWay, keepOutOfHistory, keepWayInMemory, navigate, router } from '../../../src/client/app/router.svelte.ts';
import { backCloses, guardBack } from '../../../src/client/ui/backCloses.ts';

afterEach(() => {
  keepOutOfHistory(() => false);
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

test('of what is done Back knows no screen any more, also where the way is in memory', async () => {
  const stop = guardBack();
  keepOutOfHistory((hash) => hash.startsWith('#/e/'));
  for (const screen of ['people', 'person/2', 'write/aa', 'write/aa/sign', 'tips/war/aa', 'write/aa', 'write/aa/seal'])
    navigate(`#/e/1/${screen}`);
  await forgetWay({ of: (hash) => hash.includes('/aa'), from: (hash) => hash.includes('/person/') });
  expect(router.hash).toBe('#/e/1/write/aa/seal');
  navigate('#/e/1/cards', 'replace');
  history.back();
  await expect.poll(() => router.hash).toBe('#/e/1/people');
  stop();
});

test('where a browser does not say what stands in its history, nothing is taken out of it', async () => {
  history.pushState(null, '', '#/e/1/write/aa');
  history.pushState(null, '', '#/e/1/write/aa/seal');
  await forgetWay({ of: () => true, from: () => true });
  expect([router.hash, location.hash]).toEqual(['#/e/1/write/aa/seal', '#/e/1/write/aa/seal']);
});
