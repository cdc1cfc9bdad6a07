import { render, screen } from '@testing-library/svelte';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import Qr from '../../../src/client/ui/Qr.svelte';

const LINK = 'https://example.org/#/join/AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYnKCkqKywtLi8w';

test('the drawn code gives the link back to a scanner', () => {
  render(Qr, { text: LINK, label: 'Join code' });
  expect(decodeQR(pixels(screen.getByRole('img', { name: 'Join code' }), 4))).toBe(LINK);
});

test('four modules of white stand around the code', () => {
  render(Qr, { text: LINK, label: 'Join code' });
  const path = screen.getByRole('img').querySelector('path')?.getAttribute('d') ?? '';
  const size = Number(screen.getByRole('img').getAttribute('viewBox')?.split(' ')[2]);
  const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(size - 5);
});

/** The picture as a camera would give it: `scale` pixels a module, black on white. */
function pixels(svg: Element, scale: number): { width: number; height: number; data: Uint8ClampedArray } {
  const width = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = ''] of (svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < scale; dy++) {
      const start = ((Number(y) * scale + dy) * width + Number(x) * scale) * 4;
      for (let i = 0; i < scale; i++) data.set([0, 0, 0, 255], start + i * 4);
    }
  }
  return { width, height: width, data };
}
