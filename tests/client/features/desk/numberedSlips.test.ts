// @vitest-environment node
import { expect, test } from 'vitest';
import { numberedSlips, readWanted } from '../../../../src/client/features/desk/invite/numberedSlips.ts';
import { toHex } from '../../../../src/domain/bytes/index.ts';
import { formatSlipCode } from '../../../../src/domain/slip/slipCode.ts';
import { seededRandom } from '../../../support/random.ts';

test('slips are numbered on from the first, are all of this evening, and no two are alike', () => {
  const slips = numberedSlips('0102030405', { count: 200, first: 41 }, seededRandom(4));
  expect(slips.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, i) => 41 + i));
  expect(new Set(slips.map(({ code }) => toHex(code.locator)))).toEqual(new Set(['0102030405']));
  expect(new Set(slips.map(({ code }) => formatSlipCode(code))).size).toBe(200);
});

test.each([
  ['1', '1', { count: 1, first: 1 }],
  [' 200 ', '9800', { count: 200, first: 9800 }],
  ['201', '1', undefined],
  ['200', '9801', undefined],
  ['0', '1', undefined],
  ['1', '0', undefined],
  ['', '1', undefined],
  ['-3', '1', undefined],
  ['2.5', '1', undefined],
  ['1e2', '1', undefined],
])('“%s” slips from number “%s” are %j', (count, first, wanted) => {
  expect(readWanted(count, first)).toEqual(wanted);
});
