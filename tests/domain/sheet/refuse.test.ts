import { expect, test } from 'vitest';
import { makeSheets, whyNotPrintable } from '../../../src/domain/sheet/index.ts';
import { DRAWN_PLACE } from '../../../src/domain/signature/jointText.ts';
import { aCard, fonts, open } from './someCards.ts';

test('a card that fits is printed', () => {
  expect(whyNotPrintable(aCard(), open)).toBeUndefined();
});

test('a glyph that no face has is refused by name, wherever it stands', () => {
  expect(whyNotPrintable(aCard({ text: 'Привет 🌷 и ещё 🌷, 愛' }), open)).toEqual({
    id: 'card-1',
    reason: 'print.missingGlyph',
    glyphs: ['🌷', '愛'],
  });
  expect(whyNotPrintable(aCard({ signature: { name: 'Нино ნ', strokes: [] } }), open)).toMatchObject({ glyphs: ['ნ'] });
  expect(whyNotPrintable(aCard({ addressLines: ['☃'] }), open)).toMatchObject({ reason: 'print.missingGlyph', glyphs: ['☃'] });
});

test('spaces, line ends and marks that paper does not need are no reason to refuse', () => {
  expect(whyNotPrintable(aCard({ text: 'раз\r\nдва\u2009три\u200b, и\u0306' }), open)).toBeUndefined();
});

test('in an envelope the address is not printed and so cannot be wrong', () => {
  expect(whyNotPrintable(aCard({ addressLines: [] }), { ...open, mode: 'envelope' })).toBeUndefined();
  expect(whyNotPrintable(aCard({ addressLines: [] }), open)).toMatchObject({ reason: 'print.noAddress' });
});

test('text, name and address that do not fit are refused, never cut off', () => {
  expect(whyNotPrintable(aCard({ text: 'строка\n'.repeat(15) }), open)).toMatchObject({ reason: 'print.textTooLong' });
  expect(whyNotPrintable(aCard({ signature: { name: 'имя '.repeat(30), strokes: [] } }), open)).toMatchObject({
    reason: 'print.nameTooLong',
  });
  expect(whyNotPrintable(aCard({ addressLines: Array.from({ length: 12 }, () => 'строка') }), open)).toMatchObject({
    reason: 'print.addressTooLong',
  });
});

test('a drawn name whose place was written over is never printed behind another’s words', () => {
  const drawn = [[[0, 0, 900, 900]], [[0, 900, 900, 0]]];
  const text = `Весны —${DRAWN_PLACE}\nЛета —${DRAWN_PLACE}`;
  expect(whyNotPrintable(aCard({ joint: true, drawn, text, signature: { name: '', strokes: [] } }), open)).toBeUndefined();
  const lost = aCard({ joint: true, drawn, text: text.replace(` —${DRAWN_PLACE}`, ''), signature: { name: '', strokes: [] } });
  expect(whyNotPrintable(lost, open)).toMatchObject({ reason: 'print.signatureLost' });
});

test('a refused card does not hold up the others', () => {
  const { files, refused } = makeSheets([aCard({ id: 'a' }), aCard({ id: 'b', text: '🌷' }), aCard({ id: 'c' })], open, fonts);
  expect(files.map(({ cards }) => cards)).toEqual([['a', 'c']]);
  expect(refused.map(({ id }) => id)).toEqual(['b']);
});

test('where nothing can be printed there is no file', () => {
  expect(makeSheets([aCard({ text: '🌷' })], open, fonts).files).toEqual([]);
});
