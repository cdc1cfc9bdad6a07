import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardText } from '../../../src/domain/layout/index.ts';

test('what was typed or pasted comes down to letters, plain spaces and plain line ends', () => {
  expect(cardText('й\r\nё\u2028ж\tк\u2009л\u202f5\u00adм\u200b\ufeff')).toBe('й\nё\nж к л\u00a05м');
  expect(cardText('кто\u2011нибудь')).toBe('кто-нибудь');
});

test('letters, emoji and quotation marks stay as they are', () => {
  const text = '«Алиса» — 👨‍👩‍👧, n² и “yes”…';
  expect(cardText(text)).toBe(text);
});

test('once is enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cardText(cardText(text))).toBe(cardText(text));
    }),
  );
});
