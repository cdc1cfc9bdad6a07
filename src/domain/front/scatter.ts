import type { Point } from './path.ts';

/** Points that look strewn by chance over a rectangle but are the same every time (Halton sequence). */
export function scatter(count: number, x: number, y: number, width: number, height: number, start = 1): Point[] {
  return Array.from({ length: count }, (_, i): Point => [x + width * halton(i + start, 2), y + height * halton(i + start, 3)]);
}

function halton(index: number, base: number): number {
  let [result, share, rest] = [0, 1 / base, index];
  while (rest > 0) {
    result += share * (rest % base);
    rest = Math.floor(rest / base);
    share /= base;
  }
  return result;
}
