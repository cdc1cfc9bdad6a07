/** A point in millimetres of the card. */
export type Point = readonly [number, number];

/** One step of a path; coordinates are absolute. */
export type PathStep =
  | { readonly command: 'M' | 'L'; readonly to: Point }
  | { readonly command: 'C'; readonly first: Point; readonly second: Point; readonly to: Point }
  | { readonly command: 'Z' };

/** Reads an SVG path of absolute `M L C Q Z`, with `Q` as the `C` that draws the same. Throws on anything else. */
export function parsePath(d: string): PathStep[] {
  const steps: PathStep[] = [];
  let at: Point = [0, 0];
  for (const [whole, command, rest] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/gu)) {
    const numbers = (rest?.match(/-?\d*\.?\d+/gu) ?? []).map(Number);
    const size = command === 'M' || command === 'L' ? 2 : command === 'Q' ? 4 : command === 'C' ? 6 : 0;
    if ((size === 0 && command !== 'Z') || (size > 0 && (numbers.length === 0 || numbers.length % size !== 0)))
      throw new Error(`not a path of a front: ${whole}`);
    if (command === 'Z') steps.push({ command });
    for (let i = 0; i < numbers.length && size > 0; i += size) {
      const points = pairs(numbers.slice(i, i + size));
      const to = points.at(-1) ?? at;
      const [first, second] = points;
      if (command === 'C' && first && second) steps.push({ command, first, second, to });
      else if (command === 'Q' && first) steps.push({ command: 'C', first: towards(at, first), second: towards(to, first), to });
      else steps.push({ command: command === 'M' ? 'M' : 'L', to });
      at = to;
    }
  }
  return steps;
}

function pairs(numbers: readonly number[]): Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[i * 2] ?? 0, numbers[i * 2 + 1] ?? 0]);
}

function towards([x, y]: Point, [cx, cy]: Point): Point {
  return [x + ((cx - x) * 2) / 3, y + ((cy - y) * 2) / 3];
}
