import { expect, test } from 'vitest';
import { groupMissing } from '../../../../../src/client/features/write/fit/missingGlyphs.ts';
import { faceMetrics, missingGlyphs } from '../../../../../src/domain/layout/index.ts';

const groups = (text: string) => groupMissing(missingGlyphs(text, faceMetrics('hand')));

test.each([
  ['🙂', 'emoji'],
  ['👩‍👩‍👧', 'emoji'],
  ['🇳🇱', 'emoji'],
  ['ქ', 'georgian'],
  ['Հ', 'armenian'],
  ['ש', 'hebrew'],
  ['م', 'arabic'],
  ['漢', 'cjk'],
  ['ฬ', 'letter'],
  ['☃', 'emoji'],
  ['⟶', 'sign'],
])('%s has no letter in the hand because it is %s', (glyph, kind) => {
  expect(groups(`Привет ${glyph}!`)).toEqual([{ kind, glyphs: [glyph], more: 0 }]);
});

test('each character is named once, a few of many, and the kinds apart', () => {
  expect(groups('🙂🙂ქა')).toEqual([
    { kind: 'emoji', glyphs: ['🙂'], more: 0 },
    { kind: 'georgian', glyphs: ['ქ', 'ა'], more: 0 },
  ]);
  expect(groups('აბგდევზთ')).toEqual([{ kind: 'georgian', glyphs: ['ა', 'ბ', 'გ', 'დ', 'ე', 'ვ'], more: 2 }]);
});

test('what the hand can write is no trouble', () => {
  expect(groups('Здравствуйте! Hello, naïve café — «ёлка» № 5 …')).toEqual([]);
});
