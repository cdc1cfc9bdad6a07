import type { FrameLocator, Page } from 'playwright-core';
import { tap } from './tap.ts';

type Point = readonly [x: number, y: number];
const zigzag: readonly Point[] = [
  [0.2, 0.3],
  [0.37, 0.71],
  [0.59, 0.23],
  [0.83, 0.67],
];

/** Draws a name by finger, in the document that `within` stands for: through points in parts of the drawing area. */
export async function drawName(within: Page | FrameLocator, page: Page, [start, ...points]: readonly Point[] = zigzag): Promise<void> {
  await tap(within.getByRole('button', { name: 'Draw a signature' }));
  const canvas = within.locator('.pad canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box || !start) throw new Error('The drawing area is not on the screen.');
  const place = ([x, y]: Point) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...place(start));
  await page.mouse.down();
  for (const point of points) await page.mouse.move(...place(point), { steps: 7 });
  await page.mouse.up();
}
