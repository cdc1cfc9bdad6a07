import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontFrame } from '../../../src/domain/front/index.ts';
import { MOST_ZOOM, movedBy, partOf, wholePhoto, zoomedTo } from '../../../src/domain/photo/crop.ts';
import { PROPORTION } from '../../../src/domain/photo/size.ts';

const upright = { width: 3000, height: 4000 };

test('the part has the proportions of the picture within the white frame of a card', () => {
  expect(PROPORTION).toBe(frontFrame.width / frontFrame.height);
});

test('at first as much of a photo is seen as fits, from its middle', () => {
  const part = partOf(upright, wholePhoto);
  expect(part).toMatchObject({ x: 0, width: 3000 });
  expect(part.y).toBeCloseTo((4000 - 3000 / PROPORTION) / 2);
});

test('a photo follows the finger, and stops at its edges', () => {
  const before = partOf(upright, wholePhoto);
  const moved = movedBy(upright, wholePhoto, 0.3, 0.1);
  expect(partOf(upright, moved)).toMatchObject({ x: 0, width: 3000 });
  expect(partOf(upright, moved).y).toBeCloseTo(before.y - 0.1 * before.height);
  expect(partOf(upright, movedBy(upright, wholePhoto, 0, 50)).y).toBe(0);
});

test('whatever is moved and zoomed, the part stays within the photo and keeps its middle where it can', () => {
  const action = fc.oneof(
    fc.record({ zoom: fc.double({ min: 0, max: 9, noNaN: true }) }),
    fc.record({ across: fc.double({ min: -2, max: 2, noNaN: true }), down: fc.double({ min: -2, max: 2, noNaN: true }) }),
  );
  const size = fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) });
  fc.assert(
    fc.property(size, fc.array(action, { maxLength: 12 }), (photo, actions) => {
      let crop = wholePhoto;
      for (const one of actions) {
        crop = 'zoom' in one ? zoomedTo(photo, crop, one.zoom) : movedBy(photo, crop, one.across, one.down);
        const { x, y, width, height } = partOf(photo, crop);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(photo.width + 1e-6);
        expect(y + height).toBeLessThanOrEqual(photo.height + 1e-6);
        expect(width / height).toBeCloseTo(PROPORTION);
        expect(crop.zoom).toBeLessThanOrEqual(MOST_ZOOM);
      }
    }),
  );
  const close = zoomedTo(upright, { zoom: 2, x: 0.4, y: 0.6 }, 3);
  const [a, b] = [partOf(upright, { zoom: 2, x: 0.4, y: 0.6 }), partOf(upright, close)];
  expect(b.x + b.width / 2).toBeCloseTo(a.x + a.width / 2);
  expect(b.y + b.height / 2).toBeCloseTo(a.y + a.height / 2);
});
