import { expect, test } from 'vitest';
import { parsePhrase } from '../../../src/domain/check/match/parsePhrase.ts';

const words = (notation: string) => ({ kind: 'words', notation });

test('several words in a row can stand where one of several words stands', () => {
  expect(parsePhrase('=ждем ..2 =дома/=за_углом/=у_реки')).toEqual([
    [words('=ждем'), { kind: 'gap', most: 2 }, words('=дома')],
    [words('=ждем'), { kind: 'gap', most: 2 }, words('=за'), words('=углом')],
    [words('=ждем'), { kind: 'gap', most: 2 }, words('=у'), words('=реки')],
  ]);
});

test('what may be missing is tried without and with it', () => {
  expect(parsePhrase('=мы =с_тобой? =вместе').map((way) => way.length)).toEqual([2, 4]);
});

test('where the word behind a gap is missing, nothing is waited for', () => {
  expect(parsePhrase('=in =die =luft ..2 =jagen?').map((way) => way.at(-1))).toEqual([words('=luft'), words('=jagen')]);
});
