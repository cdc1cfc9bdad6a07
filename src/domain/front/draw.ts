import type { Point } from './path.ts';

// Small words for drawing: each gives the `d` of an SVG path in absolute M, L, Q, C and Z.

/** How far a cubic curve's handles stand off to look like a quarter of a circle. */
const ROUND = 0.5523;

export function polygon(...points: readonly Point[]): string {
  return `M${points.map(at).join('L')}Z`;
}

export function line(...points: readonly Point[]): string {
  return `M${points.map(at).join('L')}`;
}

export function ellipse(cx: number, cy: number, rx: number, ry = rx, turn = 0): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const p = (x: number, y: number): Point => [cx + x * rx * cos - y * ry * sin, cy + x * rx * sin + y * ry * cos];
  const c = (...points: readonly Point[]) => `C${points.map(at).join(' ')}`;
  return [
    `M${at(p(1, 0))}`,
    c(p(1, ROUND), p(ROUND, 1), p(0, 1)),
    c(p(-ROUND, 1), p(-1, ROUND), p(-1, 0)),
    c(p(-1, -ROUND), p(-ROUND, -1), p(0, -1)),
    c(p(ROUND, -1), p(1, -ROUND), p(1, 0)),
    'Z',
  ].join('');
}

export function rectangle(x: number, y: number, width: number, height: number, radius = 0): string {
  const [r, k] = [radius, radius * (1 - ROUND)];
  const [right, bottom] = [x + width, y + height];
  if (r === 0) return polygon([x, y], [right, y], [right, bottom], [x, bottom]);
  const corner = (a: Point, b: Point, to: Point) => `C${at(a)} ${at(b)} ${at(to)}`;
  return [
    `M${at([x + r, y])}L${at([right - r, y])}`,
    corner([right - k, y], [right, y + k], [right, y + r]),
    `L${at([right, bottom - r])}`,
    corner([right, bottom - k], [right - k, bottom], [right - r, bottom]),
    `L${at([x + r, bottom])}`,
    corner([x + k, bottom], [x, bottom - k], [x, bottom - r]),
    `L${at([x, y + r])}`,
    corner([x, y + k], [x + k, y], [x + r, y]),
    'Z',
  ].join('');
}

/** A soft line through all points. */
export function curve(...points: readonly Point[]): string {
  return `M${at(points[0] ?? [0, 0])}${bends(points, false)}`;
}

/** A soft closed outline through all points. */
export function outline(...points: readonly Point[]): string {
  return `M${at(points[0] ?? [0, 0])}${bends(points, true)}Z`;
}

/** The land under a soft line: closed downwards to `bottom`. */
export function land(bottom: number, ...points: readonly Point[]): string {
  const [first, last] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  return `${curve(...points)}L${at([last[0], bottom])}L${at([first[0], bottom])}Z`;
}

/** A leaf or petal from its root to its tip; `width` is its broadest. */
export function leaf(root: Point, tip: Point, width: number): string {
  const [dx, dy] = [tip[0] - root[0], tip[1] - root[1]];
  const length = Math.hypot(dx, dy);
  const [nx, ny] = [(-dy / length) * width * 0.66, (dx / length) * width * 0.66];
  const side = (share: number, sign: number): Point => [root[0] + dx * share + nx * sign, root[1] + dy * share + ny * sign];
  return `M${at(root)}C${at(side(0.3, 1))} ${at(side(0.75, 1))} ${at(tip)}C${at(side(0.75, -1))} ${at(side(0.3, -1))} ${at(root)}Z`;
}

/** A bird far away: two wings. */
export function bird(x: number, y: number, size: number): string {
  const wing = (side: number) =>
    `M${at([x, y])}Q${at([x + side * size * 1.2, y - size * 1.7])} ${at([x + side * size * 3, y - size * 0.9])}`;
  return wing(-1) + wing(1);
}

/** Dots, each a line of no length: drawn with round ends, as broad as the stroke. */
export function dots(...points: readonly Point[]): string {
  return points.map((point) => `M${at(point)}L${at(point)}`).join('');
}

/** A flower of so many round petals around a middle. */
export function petals(x: number, y: number, size: number, count = 5, turn = 0): string {
  return Array.from({ length: count }, (_, i) => {
    const angle = ((turn + (i * 360) / count) * Math.PI) / 180;
    return leaf([x, y], [x + Math.cos(angle) * size, y + Math.sin(angle) * size], size * (2.1 / count));
  }).join('');
}

/** Puts a piece that is drawn around 0, 0 on the card: turned by degrees, made larger, and mirrored where `flip` is -1. */
export function placed(x: number, y: number, turn = 0, size = 1, flip: 1 | -1 = 1): (...points: readonly Point[]) => Point[] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180) * size, Math.sin((turn * Math.PI) / 180) * size];
  return (...points) => points.map(([px, py]): Point => [x + px * flip * cos - py * sin, y + px * flip * sin + py * cos]);
}

/** A line that a hand drew: gentle bends are made round over some millimetres, while a sharp corner stays one. */
export function softLine(...points: readonly Point[]): string {
  const first: Point = points[0] ?? [0, 0];
  const last: Point = points.at(-1) ?? first;
  let d = `M${at(first)}`;
  for (let i = 1; i < points.length - 1; i++) {
    const [before, here, after] = [points[i - 1] ?? first, points[i] ?? first, points[i + 1] ?? last];
    const reach = turnAt(before, here, after) > SHARP ? 0.4 : 2.5;
    d += `L${at(towards(here, before, reach))}Q${at(here)} ${at(towards(here, after, reach))}`;
  }
  return `${d}L${at(last)}`;
}

/** From which turn on, in radians, a corner was meant as one. */
const SHARP = 1;

function turnAt(a: Point, b: Point, c: Point): number {
  const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
  return Math.abs(((turn + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
}

/** The point so many millimetres from one to another, at most half way. */
function towards(from: Point, to: Point, reach: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = length === 0 ? 0 : Math.min(reach / length, 0.5);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Catmull–Rom through the points, as cubic curves. */
function bends(points: readonly Point[], closed: boolean): string {
  const count = points.length;
  const point = (i: number): Point => (closed ? points[(i + count) % count] : points[Math.max(0, Math.min(count - 1, i))]) ?? [0, 0];
  let d = '';
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [before, from, to, after] = [point(i - 1), point(i), point(i + 1), point(i + 2)];
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    d += `C${at(first)} ${at(second)} ${at(to)}`;
  }
  return d;
}

function at([x, y]: Point): string {
  return `${short(x)} ${short(y)}`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
