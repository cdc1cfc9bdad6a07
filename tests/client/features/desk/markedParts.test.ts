import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedParts } from '../../../../src/client/features/desk/parts/markedParts.ts';

test('what is marked in the text is marked in the line where it stands', () => {
  const marks = [
    { start: 0, end: 3, strength: 'advise' },
    { start: 12, end: 16, strength: 'ask' },
    { start: 18, end: 40, strength: 'advise' },
  ] as const;
  expect(markedParts({ text: 'у моря тихо', start: 10 }, marks)).toEqual([
    { text: 'у ', strength: undefined },
    { text: 'моря', strength: 'ask' },
    { text: ' т', strength: undefined },
    { text: 'ихо', strength: 'advise' },
  ]);
});

test('whatever is marked, the line keeps each of its letters', () => {
  const mark = fc.record({ start: fc.nat(60), length: fc.nat(20), strength: fc.constantFrom('ask' as const, 'advise' as const) });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.nat(40), fc.array(mark, { maxLength: 6 }), (text, start, spans) => {
      const marks = spans.map(({ start: from, length, strength }) => ({ start: from, end: from + length, strength }));
      const parts = markedParts(
        { text, start },
        marks.sort((one, other) => one.start - other.start),
      );
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});
