import * as v from 'valibot';

/** Strokes as flat lists `x, y, x, y, …` in thousandths of the pad, across and down. */
export type DrawnName = readonly (readonly number[])[];

/** The form of the pad on which a line is signed by finger; only its proportions count. */
export const signaturePad = { width: 26, height: 13 } as const;

/** So much that the sealed signature is no longer than a typed one: 4 KiB, whatever else is in it. */
export const drawnLimits = { strokes: 30, coordinates: 480 } as const;

const coordinate = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

export const drawnSchema = v.pipe(
  v.array(v.pipe(v.array(coordinate), v.minLength(2))),
  v.minLength(1),
  v.maxLength(drawnLimits.strokes),
  v.check((strokes) => strokes.flat().length <= drawnLimits.coordinates && strokes.every(({ length }) => length % 2 === 0)),
);

/**
 * What was drawn in as many points as a signature may have, further apart where there were more: on paper it is a thumb wide.
 * Undefined where there are more strokes than anybody's name has; what was drawn over the edge ends there.
 */
export function fitDrawn(strokes: DrawnName): number[][] | undefined {
  const drawn = strokes.map(pointsOf).filter((points) => points.length > 0);
  if (drawn.length > drawnLimits.strokes) return undefined;
  for (let apart = 4; ; apart *= 1.3) {
    const thin = drawn.map((points) => thinned(points, apart).flat());
    if (thin.flat().length <= drawnLimits.coordinates) return thin;
  }
}

type Point = readonly [number, number];

function pointsOf(stroke: readonly number[]): Point[] {
  const inside = (value = 0) => Math.min(1000, Math.max(0, Math.round(value)));
  return Array.from({ length: Math.floor(stroke.length / 2) }, (_, i): Point => [inside(stroke[2 * i]), inside(stroke[2 * i + 1])]);
}

/** The first point, the last one, and between them those that are far enough from the one before. */
function thinned(points: readonly Point[], apart: number): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= apart) kept.push(point);
  }
  const [end, last] = [points.at(-1), kept.at(-1)];
  if (end && last && (end[0] !== last[0] || end[1] !== last[1])) kept.push(end);
  return kept;
}
