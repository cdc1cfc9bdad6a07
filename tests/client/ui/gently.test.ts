import { expect, test } from 'vitest';
import { gently } from '../../../src/client/ui/gently.ts';

test('a screen scrolls softly, and at one go for whoever asked for no movement', () => {
  const asked = (answer: boolean) => ({
    matchMedia: (query: string) => ({ matches: answer && query === '(prefers-reduced-motion: reduce)' }) as MediaQueryList,
  });
  expect([gently(asked(false)), gently(asked(true)), gently({})]).toEqual(['smooth', 'auto', 'smooth']);
});
