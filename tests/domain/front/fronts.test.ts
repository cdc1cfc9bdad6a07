import { expect, test } from 'vitest';
import { frontById, frontFrame, frontIds, fronts, parsePath } from '../../../src/domain/front/index.ts';

test('there are six drawings, each under its own id', () => {
  expect(fronts.map(({ id }) => id)).toEqual([...frontIds]);
  expect(new Set(frontIds).size).toBe(6);
});

test.each(fronts)('$id is made of paths and flat colours that screen and printer draw alike', ({ shapes }) => {
  expect(shapes.length).toBeGreaterThan(20);
  for (const { d, fill, stroke, width } of shapes) {
    expect(d).toMatch(/^M[-\d. MLCQZ]+$/u);
    expect(parsePath(d).length).toBeGreaterThan(1);
    for (const colour of [fill, stroke]) if (colour !== undefined) expect(colour).toMatch(/^#[0-9a-f]{6}$/u);
    expect(fill ?? stroke).toBeDefined();
    if (stroke !== undefined) expect(width).toBeGreaterThan(0.1);
  }
});

test.each(fronts)('$id fills its frame', ({ shapes }) => {
  const { x, y, width, height } = frontFrame;
  const corners = parsePath(shapes[0]?.d ?? '').flatMap((step) => ('to' in step ? [step.to] : []));
  for (const corner of [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ])
    expect(corners).toContainEqual(corner);
});

test.each(fronts)('$id keeps away from the colours of a flag: no bright blue beside a bright yellow', ({ shapes }) => {
  const colours = shapes.flatMap(({ fill, stroke }) => [fill, stroke]).filter((colour) => colour !== undefined);
  const hues = colours.map(toHue).filter(({ saturation }) => saturation > 0.45);
  const blue = hues.some(({ hue }) => hue > 200 && hue < 260);
  const yellow = hues.some(({ hue }) => hue > 42 && hue < 70);
  expect(blue && yellow).toBe(false);
});

test('a card that names a front of another version gets a front all the same', () => {
  expect(frontById('unknown').id).toBe(frontIds[0]);
  expect(frontById('tea').id).toBe('tea');
});

test('a path that the printer could not draw is refused', () => {
  expect(() => parsePath('M0 0A5 5 0 0 1 9 9')).toThrow('not a path');
  expect(() => parsePath('M0 0m5 5')).toThrow('not a path');
  expect(parsePath('M0 0Q3 3 6 0Z')).toEqual([
    { command: 'M', to: [0, 0] },
    { command: 'C', first: [2, 2], second: [4, 2], to: [6, 0] },
    { command: 'Z' },
  ]);
});

function toHue(colour: string): { hue: number; saturation: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const range = most - least;
  if (range === 0) return { hue: 0, saturation: 0 };
  const sixth = most === r ? ((g - b) / range) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return { hue: (sixth * 60 + 360) % 360, saturation: range / (1 - Math.abs(most + least - 1)) };
}
