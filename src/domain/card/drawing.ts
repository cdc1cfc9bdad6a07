/** In place of the id of a front: the writer drew the picture. */
export const DRAWN = 'drawn';

/** The inks of a drawing by their places, which cards keep: they are only ever added to. */
export const inks = [
  { name: 'blue', colour: '#22306b' },
  { name: 'red', colour: '#a8382f' },
  { name: 'green', colour: '#2f6a55' },
  { name: 'brown', colour: '#7a4f33' },
  { name: 'black', colour: '#2a2a2e' },
] as const;

/** The thickness of each pen in millimetres, by its place as well. */
export const pens = [
  { name: 'fine', width: 0.7 },
  { name: 'middle', width: 1.6 },
  { name: 'broad', width: 3.4 },
] as const;

/** Numbers in all strokes together: with them a card stays within 64 KiB once it is sealed, and most within 16. */
export const MOST_NUMBERS = 9000;
export const MOST_STROKES = 600;

/** One line of a drawing. */
export interface DrawnStroke {
  /** The place of its ink and of its pen in their lists. */
  readonly ink: number;
  readonly pen: number;
  /** `x, y` of the first point, then how far each next point is from the one before: tenths of a millimetre of the picture. */
  readonly path: readonly number[];
}

/** A picture side drawn by the writer: lines only, without the time or the pressure of a hand. */
export interface Drawing {
  readonly strokes: readonly DrawnStroke[];
}

/** Points as a finger left them and as a stroke keeps them: rounded to tenths of a millimetre, without those that a line needs not. */
export function pathOf(points: readonly (readonly [number, number])[]): number[] {
  const rounded = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const path: number[] = [];
  let [fromX, fromY] = [0, 0];
  for (const [x, y] of thinned(rounded)) {
    path.push(x - fromX, y - fromY);
    [fromX, fromY] = [x, y];
  }
  return path;
}

/** The points of a stroke in millimetres of the picture. */
export function pointsOf(path: readonly number[]): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < path.length; i += 2) {
    x += path[i] ?? 0;
    y += path[i + 1] ?? 0;
    points.push([x / 10, y / 10]);
  }
  return points;
}

/** Whether another stroke still fits on the card. */
export function hasRoomFor(strokes: readonly DrawnStroke[], path: readonly number[]): boolean {
  return strokes.length < MOST_STROKES && numbersIn(strokes) + path.length <= MOST_NUMBERS;
}

/** What a drawing takes of a card's room: the numbers in all its strokes. */
export function numbersIn(strokes: readonly DrawnStroke[]): number {
  return strokes.reduce((sum, { path }) => sum + path.length, 0);
}

/** Tenths of a millimetre that a left-out point may be off the line: less than a printer shows. */
const OFF = 1.5;

/** Douglas and Peucker: the point furthest from the line between the ends stays, if it is far enough, and so on in both halves. */
function thinned(points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return first && last && points.length === 2 && same(first, last) ? [first] : points;
  let [furthest, most] = [0, 0];
  for (let i = 1; i < points.length - 1; i++) {
    const distance = toLine(points[i] ?? first, first, last);
    if (distance > most) [furthest, most] = [i, distance];
  }
  if (most <= OFF) return same(first, last) ? [first] : [first, last];
  return [...thinned(points.slice(0, furthest + 1)).slice(0, -1), ...thinned(points.slice(furthest))];
}

function same(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function toLine([x, y]: readonly [number, number], [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}
