import { afterEach, expect, test } from 'vitest';
import { keepWayInMemory, navigate, router } from '../../../src/client/app/router.svelte.ts';
import { backCloses } from '../../../src/client/ui/backCloses.ts';

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
  history.replaceState(null, '', '#/');
  const { length } = history;
  navigate('#/desk', 'replace');
  expect([router.hash, history.length]).toEqual(['#/desk', length]);
  navigate('#/join');
  expect([router.hash, history.length]).toEqual(['#/join', length + 1]);
});
