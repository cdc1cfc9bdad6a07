import { expect, test } from 'vitest';
import { inShort } from '../../../../src/client/features/people/inShort.ts';

test('a row says the fact, and leaves dates and courts in brackets to the person’s page', () => {
  expect(inShort('6 years (18 January 2021); then 4 years (2024), first in prison')).toBe('6 years; then 4 years, first in prison');
  expect(inShort('12 years (a colony (strict regime))')).toBe('12 years');
});

test('a bracket that never closes hides nothing', () => {
  expect(inShort('poet (and engineer')).toBe('poet (and engineer');
  expect(inShort('')).toBe('');
});
