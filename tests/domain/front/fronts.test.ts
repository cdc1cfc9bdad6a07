import { expect, test, vi } from 'vitest';
import { frontById, frontFrame, frontIds, fronts, frontsByGroup, parsePath } from '../../../src/domain/front/index.ts';
import { largeColours } from './largeColours.ts';

test('there are at least 26 drawings, each under its own id, each in one group', () => {
  expect(fronts.length).toBeGreaterThanOrEqual(26);
  expect(fronts.map(({ id }) => id)).toEqual([...frontIds]);
  expect(new Set(frontIds).size).toBe(frontIds.length);
  const grouped = frontsByGroup('2026-06-01').flatMap((one) => one.fronts);
  expect(grouped.toSorted()).toEqual(frontIds.toSorted());
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

test.each(fronts)('$id fills its frame, and runs over its edge by no more than it takes to hide an end', ({ shapes }) => {
  const { x, y, width, height } = frontFrame;
  const corners = parsePath(shapes[0]?.d ?? '').flatMap((step) => ('to' in step ? [step.to] : []));
  for (const corner of [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ])
    expect(corners).toContainEqual(corner);
  const beyond = shapes
    .flatMap(({ d }) => parsePath(d))
    .flatMap((step) => ('to' in step ? [step.to] : []))
    .filter(([px, py]) => px < x - 40 || px > x + width + 40 || py < y - 40 || py > y + height + 40);
  expect(beyond).toEqual([]);
});

test('every drawing is the same each time it is drawn', async () => {
  vi.resetModules();
  const { fronts: again } = await import('../../../src/domain/front/index.ts');
  expect(again).not.toBe(fronts);
  const other = fronts.filter(({ shapes }, i) => JSON.stringify(shapes) !== JSON.stringify(again[i]?.shapes));
  expect(other.map(({ id }) => id)).toEqual([]);
});

test.each(fronts)('$id keeps away from the colours of a flag: no bright blue beside a bright yellow', ({ shapes }) => {
  const colours = shapes.flatMap(({ fill, stroke }) => [fill, stroke]).filter((colour) => colour !== undefined);
  const hues = colours.map(toHue).filter(({ saturation }) => saturation > 0.45);
  const blue = hues.some(({ hue }) => hue > 200 && hue < 260);
  const yellow = hues.some(({ hue }) => hue > 42 && hue < 70);
  expect(blue && yellow).toBe(false);
});

test('no drawing has large areas of yellow and of blue, however pale, nor the colours of a rainbow', () => {
  const kinds = { red: [345, 15], orange: [15, 40], yellow: [40, 70], green: [70, 165], blue: [190, 262], purple: [262, 330] } as const;
  const seen = fronts.map(({ id, shapes }) => {
    const areas = largeColours(shapes, frontFrame);
    const share = (from: number, to: number) =>
      areas
        .map(({ colour, share: part }) => ({ ...toHue(colour), part }))
        .filter(({ hue, saturation, lightness }) => saturation > 0.3 && lightness > 0.25 && lightness < 0.86 && within(hue, from, to))
        .reduce((sum, { part }) => sum + part, 0);
    return { id, shares: Object.fromEntries(Object.entries(kinds).map(([kind, [from, to]]) => [kind, share(from, to)])) };
  });
  const pairs = seen.filter(({ shares }) => (shares['yellow'] ?? 0) > 0.01 && (shares['blue'] ?? 0) > 0.01);
  expect(pairs).toEqual([]);
  const rainbows = seen.filter(({ shares }) => Object.values(shares).filter((part) => part > 0.01).length > 4);
  expect(rainbows).toEqual([]);
  // It does see colours: the fox is orange, the strawberries are red and green.
  const shareOf = (id: string, kind: string) => seen.find((one) => one.id === id)?.shares[kind];
  expect(shareOf('fox', 'orange')).toBeGreaterThan(0.1);
  expect(shareOf('strawberries', 'red')).toBeGreaterThan(0.03);
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

function within(hue: number, from: number, to: number): boolean {
  return from < to ? hue >= from && hue < to : hue >= from || hue < to;
}

function toHue(colour: string): { hue: number; saturation: number; lightness: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const [range, lightness] = [most - least, (most + least) / 2];
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const sixth = most === r ? ((g - b) / range) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return { hue: (sixth * 60 + 360) % 360, saturation: range / (1 - Math.abs(most + least - 1)), lightness };
}
