import { expect, test } from 'vitest';
import { cardGeometry, type Box, type CardMode } from '../../../src/domain/card/geometry.ts';

const modes: readonly CardMode[] = ['open', 'envelope'];

function boxes(mode: CardMode): Record<string, Box> {
  const { text, name, drawing, address, stamp } = cardGeometry(mode);
  return { text, name, drawing, ...(address && { address }), ...(stamp && { stamp }) };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test.each(modes)('on a card (%s) nothing stands on anything else', (mode) => {
  const placed = Object.entries(boxes(mode));
  const clashes = placed.flatMap(([a, boxA], i) =>
    placed
      .slice(i + 1)
      .filter(([, boxB]) => overlap(boxA, boxB))
      .map(([b]) => `${a} ${b}`),
  );
  expect(clashes).toEqual([]);
  expect(placed.length).toBe(mode === 'open' ? 5 : 3);
});

test.each(modes)('everything that is written stays 5 mm away from the edges of a card (%s)', (mode) => {
  const { text, name, drawing, address } = cardGeometry(mode);
  for (const box of [text, name, drawing, ...(address ? [address] : [])]) {
    expect(Math.min(box.x, box.y, 148 - box.x - box.width, 105 - box.y - box.height)).toBeGreaterThanOrEqual(5);
  }
});

test('an open card keeps its right half for the post: the stamp above, the address below', () => {
  const { text, signature, address, stamp, divider } = cardGeometry('open');
  expect(Math.max(text.x + text.width, signature.x + signature.width)).toBeLessThan(74);
  expect(address?.x).toBeGreaterThan(74);
  expect(address?.y).toBeGreaterThan(40);
  expect(stamp).toEqual({ x: 108, y: 0, width: 40, height: 40 });
  expect(divider?.x).toBe(74);
});

test('a card in an envelope has its whole side to write on and no address', () => {
  const { text, address, stamp } = cardGeometry('envelope');
  expect(text.width).toBeGreaterThan(120);
  expect([address, stamp]).toEqual([undefined, undefined]);
});

test('the typed name and the drawing stand within the place for the signature', () => {
  for (const mode of modes) {
    const { name, drawing, signature } = cardGeometry(mode);
    for (const box of [name, drawing]) {
      expect(box.x).toBeGreaterThanOrEqual(signature.x);
      expect(box.x + box.width).toBeLessThanOrEqual(signature.x + signature.width + 0.01);
      expect(box.y).toBeGreaterThanOrEqual(signature.y);
      expect(box.y + box.height).toBeLessThanOrEqual(signature.y + signature.height);
    }
  }
});
