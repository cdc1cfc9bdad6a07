import { expect, test } from 'vitest';
import { inks, pens } from '../../../src/domain/card/drawing.ts';
import { frontById, frontFrame, frontOf, parsePath, strokeShape } from '../../../src/domain/front/index.ts';

const stroke = { ink: 2, pen: 1, path: [0, 0, 100, 0, 0, 100] };

test('a card shows what its writer drew where it says so, and otherwise one of our drawings', () => {
  const drawing = { strokes: [stroke] };
  expect(frontOf({ front: 'drawn', drawing }).shapes.at(-1)).toEqual(strokeShape(stroke));
  expect(frontOf({ front: 'owl', drawing })).toBe(frontById('owl'));
  expect(frontOf({ front: 'drawn' })).toBe(frontById('firs'));
});

test('a stroke begins and ends where the hand did, within the frame of the picture, in its ink and with its pen', () => {
  const { d, stroke: colour, width } = strokeShape(stroke);
  const steps = parsePath(d);
  const { x, y } = frontFrame;
  expect(steps[0]).toEqual({ command: 'M', to: [x, y] });
  expect(steps.at(-1)).toEqual({ command: 'L', to: [x + 10, y + 10] });
  expect([colour, width]).toEqual([inks[2].colour, pens[1].width]);
});

test('a corner of a drawn house stays a corner, a bend becomes round', () => {
  const farthest = (path: readonly number[], corner: readonly [number, number]) => {
    const ends = parsePath(strokeShape({ ...stroke, path }).d).flatMap((step) => (step.command === 'C' ? [step.to] : []));
    return Math.min(...ends.map(([px, py]) => Math.hypot(px - frontFrame.x - corner[0], py - frontFrame.y - corner[1])));
  };
  const path = [0, 0, 400, 0];
  expect(farthest([...path, 0, 400], [40, 0])).toBeLessThan(0.5);
  expect(farthest([...path, 380, 120], [40, 0])).toBeGreaterThan(2);
});
