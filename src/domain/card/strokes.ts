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

/**
 * The strokes of a name that was drawn on a pad of this form, as paths that fill a place on the card: from its left edge, in the
 * proportions in which they were drawn, and small ones no larger than the pad itself would be.
 */
export function pathsInto(strokes: readonly (readonly number[])[], pad: Pick<Box, 'width' | 'height'>, place: Box): readonly string[] {
  const across = strokes.flatMap((stroke) => stroke.filter((_, i) => i % 2 === 0)).map((x) => (x * pad.width) / 1000);
  const down = strokes.flatMap((stroke) => stroke.filter((_, i) => i % 2 === 1)).map((y) => (y * pad.height) / 1000);
  if (across.length === 0) return [];
  const [left, right, top, bottom] = [Math.min(...across), Math.max(...across), Math.min(...down), Math.max(...down)];
  // Half a pen stays inside on every side.
  const room = { width: place.width - penWidth, height: place.height - penWidth };
  const scale = Math.min(room.width / (right - left || 1), room.height / (bottom - top || 1), (2 * room.height) / pad.height);
  const box = {
    x: place.x + penWidth / 2 - left * scale,
    y: place.y + place.height / 2 - ((top + bottom) / 2) * scale,
    width: pad.width * scale,
    height: pad.height * scale,
  };
  return strokes.map((stroke) => strokePath(stroke, box));
}

function at([x, y]: readonly [number, number]): string {
  return `${String(Math.round(x * 100) / 100)} ${String(Math.round(y * 100) / 100)}`;
}
