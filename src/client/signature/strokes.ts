/** A point of a drawing in CSS pixels of its canvas. */
export interface PadPoint {
  readonly x: number;
  readonly y: number;
}

/** Limits of the card's format (domain/card). */
const MOST_STROKES = 60;
const MOST_COORDINATES = 4000;
/** Thousandths of the box; closer points than this cannot be told apart on paper. */
const CLOSEST = 4;

/**
 * Turns what was drawn into strokes of the card: flat lists `x, y, x, y, …` in thousandths of the box, so that no
 * pixel size, pressure or timing of the hand leaves the phone.
 */
export function quantise(strokes: readonly (readonly PadPoint[])[], width: number, height: number): number[][] {
  return strokes
    .map((points) => thin(points.map(({ x, y }) => [thousandth(x, width), thousandth(y, height)] as const)).slice(0, MOST_COORDINATES / 2))
    .filter((points) => points.length > 0)
    .slice(0, MOST_STROKES)
    .map((points) => points.flat());
}

/** The points of the card's strokes on a canvas of this size. */
export function placeStrokes(strokes: readonly (readonly number[])[], width: number, height: number): PadPoint[][] {
  return strokes.map((flat) => {
    const points: PadPoint[] = [];
    for (let i = 0; i + 1 < flat.length; i += 2)
      points.push({ x: ((flat[i] ?? 0) / 1000) * width, y: ((flat[i + 1] ?? 0) / 1000) * height });
    return points;
  });
}

function thousandth(value: number, whole: number): number {
  return Math.min(8000, Math.max(-4000, Math.round((value / whole) * 1000)));
}

function thin(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= CLOSEST) kept.push(point);
  }
  return kept;
}
