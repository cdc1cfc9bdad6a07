import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeStrokes, quantise } from '../../../src/client/signature/strokes.ts';
import { parseDraft } from '../../../src/domain/card/index.ts';
import { aDraft } from '../data/aPhone.ts';

test('a stroke becomes whole thousandths of its box, whatever the size of the screen', () => {
  const drawn = [
    { x: 0, y: 0 },
    { x: 50, y: 25 },
    { x: 100, y: 50 },
  ];
  expect(quantise([drawn], 200, 100)).toEqual([[0, 0, 250, 250, 500, 500]]);
  expect(quantise([drawn.map(({ x, y }) => ({ x: x * 3, y: y * 3 }))], 600, 300)).toEqual([[0, 0, 250, 250, 500, 500]]);
});

test('points that nobody could tell apart on paper are left out', () => {
  expect(
    quantise(
      [
        [
          { x: 1, y: 1 },
          { x: 1.001, y: 1 },
          { x: 90, y: 1 },
        ],
      ],
      100,
      100,
    ),
  ).toEqual([[10, 10, 900, 10]]);
});

test('a drawing is found again on another screen', () => {
  const strokes = quantise(
    [
      [
        { x: 20, y: 20 },
        { x: 180, y: 80 },
      ],
    ],
    200,
    100,
  );
  expect(placeStrokes(strokes, 400, 200)).toEqual([
    [
      { x: 40, y: 40 },
      { x: 360, y: 160 },
    ],
  ]);
});

test('whatever is drawn, the card takes it', () => {
  const point = fc.record({ x: fc.double({ min: -5000, max: 5000, noNaN: true }), y: fc.double({ min: -5000, max: 5000, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(fc.array(point, { maxLength: 50 }), { maxLength: 80 }), (drawn) => {
      const strokes = quantise(drawn, 320, 160);
      expect(parseDraft(aDraft({ signature: { name: '', strokes } }))).toBeDefined();
    }),
  );
  const endless = Array.from({ length: 9000 }, (_, i) => ({ x: i % 320, y: Math.floor(i / 320) * 5 }));
  expect(parseDraft(aDraft({ signature: { name: '', strokes: quantise([endless], 320, 160) } }))).toBeDefined();
});
