import { expect, test } from 'vitest';
import { strokePath } from '../../../src/domain/card/strokes.ts';

const box = { x: 10, y: 20, width: 30, height: 10 };

test('thousandths of the box become millimetres of the card', () => {
  expect(strokePath([0, 0, 1000, 1000], box)).toBe('M10 20L40 30');
});

test('a stroke of many points is soft and ends where the hand ended', () => {
  expect(strokePath([0, 0, 500, 0, 1000, 1000], box)).toBe('M10 20Q25 20 32.5 25L40 30');
});

test('a single point is a dot, and nothing is nothing', () => {
  expect(strokePath([500, 500], box)).toBe('M25 25L25 25');
  expect(strokePath([], box)).toBe('');
});
