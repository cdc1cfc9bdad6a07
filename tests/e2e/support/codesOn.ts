import type { Locator } from 'playwright-core';
import type { Modules } from './film.ts';

/**
 * The codes that a canvas shows one after the other, as whoever looks at it sees them, until there are so many different ones
 * of one size. A picture that nobody answers changes its size after a while, and those of another size help none of the first.
 */
export async function movingCodes(canvas: Locator, count: number): Promise<readonly Modules[]> {
  const seen = await canvas.evaluate(async (element, wanted) => {
    const drawn = element as HTMLCanvasElement;
    const context = drawn.getContext('2d');
    const bySize = new Map<number, Set<string>>();
    let pictures = new Set<string>();
    while (context && pictures.size < wanted) {
      const { data, width } = context.getImageData(0, 0, drawn.width, drawn.height);
      const dark = Array.from({ length: width * width }, (_, i) => ((data[i * 4] ?? 255) < 128 ? '1' : '0')).join('');
      pictures = bySize.get(width) ?? new Set();
      bySize.set(width, pictures);
      if (dark.includes('1')) pictures.add(dark);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return [...pictures];
  }, count);
  return seen.map((text) => {
    const side = Math.sqrt(text.length);
    return trimmed(Array.from({ length: side }, (_, y) => Array.from(text.slice(y * side, (y + 1) * side), (char) => char === '1')));
  });
}

/** A code that stands still, drawn by our component for codes. */
export async function stillCode(svg: Locator): Promise<Modules> {
  const [side, path] = await svg.evaluate((element) => [
    Number(element.getAttribute('viewBox')?.split(' ')[2]),
    element.querySelector('path')?.getAttribute('d') ?? '',
  ]);
  const rows = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    const row = rows[Number(y)];
    if (row) row[Number(x)] = true;
  }
  return trimmed(rows);
}

/** Without the four modules of white around it. */
function trimmed(rows: readonly (readonly boolean[])[]): Modules {
  return rows.slice(4, -4).map((row) => row.slice(4, -4));
}
