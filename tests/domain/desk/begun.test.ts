import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begunKey, begunName, openBegun, sealBegun } from '../../../src/domain/desk/begun.ts';
import { seededRandom } from '../../support/random.ts';

const random = seededRandom(5);
const key = begunKey(random(16));
const eid = 'ab'.repeat(16);

test('what was begun opens with its desk’s key as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (place, value) => {
      const sealed = sealBegun({ place, value }, key, eid, random);
      expect(openBegun(sealed, key, eid)).toEqual({ place, value: JSON.parse(JSON.stringify(value)) as unknown });
    }),
    { numRuns: 30 },
  );
});

test('nobody else opens it, neither under another evening nor where it was changed', () => {
  const sealed = sealBegun({ place: 'hold:1', value: 'words' }, key, eid, random);
  expect(openBegun(sealed, begunKey(random(16)), eid)).toBeUndefined();
  expect(openBegun(sealed, key, 'cd'.repeat(16))).toBeUndefined();
  expect(openBegun(sealed.with(40, (sealed[40] ?? 0) ^ 1), key, eid)).toBeUndefined();
});

test('neither its name nor its size tells what it is about', () => {
  expect(begunName(key, 'person:anna')).toMatch(/^[0-9a-f]{32}$/);
  expect(begunName(key, 'person:anna')).not.toBe(begunName(key, 'person:boris'));
  expect(begunName(begunKey(random(16)), 'person:anna')).not.toBe(begunName(key, 'person:anna'));
  const size = (value: string) => sealBegun({ place: 'person:anna', value }, key, eid, random).length;
  expect(size('')).toBe(size('x'.repeat(300)));
});
