import { afterEach, expect, test } from 'vitest';
import { makeRoom } from '../../../../src/client/features/guest/makeRoom.ts';

const { style } = document.documentElement;
const { innerHeight: usual } = globalThis;

afterEach(() => {
  style.fontSize = '';
  Object.defineProperty(globalThis, 'innerHeight', { value: usual, configurable: true });
  makeRoom(false);
});

/** The guest's document of a tablet, below the table's own bar. */
function aTablet(height: number, letters: '100%' | '200%'): void {
  Object.defineProperty(globalThis, 'innerHeight', { value: height, configurable: true });
  style.fontSize = letters === '200%' ? '32px' : '16px';
}

const isRoomMade = (): boolean => style.getPropertyValue('--loose') !== '' && style.getPropertyValue('--key') !== '';

test.each([
  ['lying, with letters of twice the size', 700, '200%', true],
  ['lying and smaller, with letters of twice the size', 640, '200%', true],
  ['standing, with letters of twice the size', 1080, '200%', false],
  ['lying', 700, '100%', false],
] as const)('on a tablet %s keys and bars give way only where next to nothing of the words would be left', (_, height, letters, made) => {
  aTablet(height, letters);
  makeRoom(true);
  expect(isRoomMade()).toBe(made);
});

test('when the keys go, the bars stay at their edges again', () => {
  aTablet(700, '200%');
  makeRoom(true);
  makeRoom(false);
  expect([style.getPropertyValue('--loose'), style.getPropertyValue('--key')]).toEqual(['', '']);
});

test.each([700, 640, 560, 500, 420])('the keys that give way are at no height of the page higher than usual ones: %i', (height) => {
  aTablet(height, '200%');
  makeRoom(true);
  const key = style.getPropertyValue('--key');
  const pixels = (text: string): number => (text.endsWith('vh') ? (Number.parseFloat(text) * height) / 100 : Number.parseFloat(text));
  const [, most = '', least = '', part = ''] = /^min\(([^,]+), max\(([^,]+), ([^)]+)\)\)$/.exec(key) ?? [];
  expect(Math.min(pixels(most), Math.max(pixels(least), pixels(part)))).toBeLessThanOrEqual(0.085 * height);
});
