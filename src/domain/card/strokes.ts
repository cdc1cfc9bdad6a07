import type { Box } from './geometry.ts';

/** The thickness of a drawn line on paper, in millimetres: that of a pen. */
export const penWidth = 0.45;

/**
 * A stroke of a drawn signature as an SVG path (`M`, `L`, `Q`) in millimetres of the card, softened between its
 * points. Strokes are flat lists `x, y, x, y, …` in thousandths of the box; a single point becomes a dot.
 */
export function strokePath(stroke: readonly number[], box: Box): string {
  const points: (readonly [number, number])[] = [];
  for (let i = 0; i + 1 < stroke.length; i += 2) {
    points.push([box.x + ((stroke[i] ?? 0) / 1000) * box.width, box.y + ((stroke[i + 1] ?? 0) / 1000) * box.height]);
  }
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  let d = `M${at(first)}`;
  for (let i = 1; i < points.length - 1; i++) {
    const [point, next] = [points[i] ?? last, points[i + 1] ?? last];
    d += `Q${at(point)} ${at([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])}`;
  }
  return `${d}L${at(last)}`;
}

function at([x, y]: readonly [number, number]): string {
  return `${String(Math.round(x * 100) / 100)} ${String(Math.round(y * 100) / 100)}`;
}
