import { parsePath } from '../../../src/domain/front/index.ts';
import type { Box } from '../../../src/domain/card/geometry.ts';
import type { Shape } from '../../../src/domain/front/front.ts';

type Point = readonly [number, number];

/** How much of the frame each colour covers as it is seen, by looking at a grid of points; thin lines are left out. */
export function largeColours(shapes: readonly Shape[], frame: Box, step = 2): { colour: string; share: number }[] {
  const filled = shapes.flatMap(({ d, fill }) => {
    if (fill === undefined) return [];
    const rings = ringsOf(d);
    const ys = rings.flat().map(([, y]) => y);
    return [{ fill, rings, top: Math.min(...ys), bottom: Math.max(...ys) }];
  });
  const found = new Map<string, number>();
  let points = 0;
  for (let x = frame.x + step / 2; x < frame.x + frame.width; x += step) {
    for (let y = frame.y + step / 2; y < frame.y + frame.height; y += step) {
      const colour = filled.findLast(({ rings, top, bottom }) => y >= top && y <= bottom && winding(rings, [x, y]) !== 0)?.fill;
      if (colour !== undefined) found.set(colour, (found.get(colour) ?? 0) + 1);
      points++;
    }
  }
  return [...found].map(([colour, count]) => ({ colour, share: count / points }));
}

function ringsOf(d: string): Point[][] {
  const rings: Point[][] = [];
  for (const step of parsePath(d)) {
    const ring = rings.at(-1);
    if (step.command === 'M') rings.push([step.to]);
    else if (step.command === 'L') ring?.push(step.to);
    else if (step.command === 'C') {
      const from = ring?.at(-1) ?? step.to;
      for (const t of [0.25, 0.5, 0.75, 1]) ring?.push(onCurve(from, step.first, step.second, step.to, t));
    }
  }
  return rings;
}

function onCurve(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const at = (i: 0 | 1) => (1 - t) ** 3 * a[i] + 3 * (1 - t) ** 2 * t * b[i] + 3 * (1 - t) * t ** 2 * c[i] + t ** 3 * d[i];
  return [at(0), at(1)];
}

/** How often the rings go around a point: 0 outside. */
function winding(rings: readonly (readonly Point[])[], [x, y]: Point): number {
  let turns = 0;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from && from[1] <= y !== to[1] <= y) {
        const crossing = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
        if (crossing > x) turns += to[1] > from[1] ? 1 : -1;
      }
      from = to;
    }
  }
  return turns;
}
