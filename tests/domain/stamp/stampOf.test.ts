import { expect, test } from 'vitest';
import { starterList, testList } from '../../../src/domain/person/lists/index.ts';
import { inks } from '../../../src/domain/stamp/inks.ts';
import { patterns } from '../../../src/domain/stamp/patterns.ts';
import { stampOf } from '../../../src/domain/stamp/index.ts';

const manyIds = Array.from({ length: 2000 }, (_, i) => `person-${String(i)}`);

test('a person has the same stamp on every device', () => {
  expect(stampOf('gorinov-aleksei')).toEqual(stampOf('gorinov-aleksei'));
  // Drawn once and kept: a change of the dice or of a pattern would change everybody's stamp.
  const { ink, pattern } = stampOf('miftakhov-azat');
  expect(`${ink.name} ${pattern}`).toBe('teal rosette');
});

test('stamps differ from person to person', () => {
  const drawings = new Set(manyIds.map((id) => JSON.stringify(stampOf(id))));
  expect(drawings.size).toBeGreaterThan(1990);
});

test('no ink and no pattern is rare', () => {
  const stamps = manyIds.map(stampOf);
  for (const { name } of inks) expect(stamps.filter(({ ink }) => ink.name === name).length).toBeGreaterThan(150);
  for (const { name } of patterns) expect(stamps.filter(({ pattern }) => pattern === name).length).toBeGreaterThan(150);
});

test('paths hold nothing but path data, so that they can stand in an attribute', () => {
  for (const { id } of [...starterList.people, ...testList.people]) {
    const { edge, lines } = stampOf(id);
    for (const d of [edge, ...lines.map((line) => line.d)]) expect(d).toMatch(/^M[\d\s.MLlAaCcz-]+$/);
  }
});

test('a stamp stays small enough for a list of many', () => {
  expect(Math.max(...manyIds.map((id) => JSON.stringify(stampOf(id)).length))).toBeLessThan(16_000);
});

test('white initials are readable on every ink', () => {
  for (const { light, dark } of inks) {
    expect(contrastToWhite(light)).toBeGreaterThanOrEqual(4.5);
    expect(contrastToWhite(dark)).toBeGreaterThanOrEqual(7);
  }
});

test('the perforated edge comes back to its corner', () => {
  const { edge, size } = stampOf('anybody');
  const numbers = [...edge.matchAll(/l(-?[\d.]+) (-?[\d.]+)|a[\d.]+ [\d.]+ 0 0 0 (-?[\d.]+) (-?[\d.]+)/g)];
  const end = numbers.reduce((at, [, lx, ly, ax, ay]) => ({ x: at.x + Number(lx ?? ax), y: at.y + Number(ly ?? ay) }), { x: 0, y: 0 });
  expect(Math.hypot(end.x, end.y)).toBeLessThan(0.1);
  expect(size).toEqual({ width: 80, height: 100 });
});

/** WCAG 2: relative luminance against white. */
function contrastToWhite(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0) + 0.05);
}
