import { expect, test } from 'vitest';
import { routes } from '../../../src/client/app/routes.ts';

test('a screen has its words under each of its addresses, also when the page is loaded there', () => {
  const words = new Map<string, Set<string>>();
  for (const { load, words: named } of routes) {
    const screen = /[\w/]+\.svelte/.exec(load.toString())?.[0] ?? '';
    expect(screen).not.toBe('');
    words.set(screen, (words.get(screen) ?? new Set<string>()).add([...named].sort().join(' ')));
  }
  expect([...words].filter(([, sets]) => sets.size > 1)).toEqual([]);
});
