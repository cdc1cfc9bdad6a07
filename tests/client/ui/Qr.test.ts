import { render, screen } from '@testing-library/svelte';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPixels } from '../../support/qrPixels.ts';
import Qr from '../../../src/client/ui/Qr.svelte';

const LINK = 'https://example.org/#/join/AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYnKCkqKywtLi8w';

test('the drawn code gives the link back to a scanner', () => {
  render(Qr, { text: LINK, label: 'Join code' });
  expect(decodeQR(qrPixels(screen.getByRole('img', { name: 'Join code' }), 4))).toBe(LINK);
});

test('four modules of white stand around the code', () => {
  render(Qr, { text: LINK, label: 'Join code' });
  const path = screen.getByRole('img').querySelector('path')?.getAttribute('d') ?? '';
  const size = Number(screen.getByRole('img').getAttribute('viewBox')?.split(' ')[2]);
  const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(size - 5);
});
