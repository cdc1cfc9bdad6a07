import { expect, test } from 'vitest';
import { openKeptManifest, sealKeptManifest } from '../../../src/domain/relay/keptManifest.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const [evening, other] = [await anEvening(1), await anEvening(2)];

test('a kept manifest opens with the evening’s code, and says nothing without it', () => {
  const kept = sealKeptManifest(evening.manifest, evening.code, seededRandom(3));
  expect(openKeptManifest(kept, evening.code)).toEqual(evening.manifest);
  expect(openKeptManifest(kept, other.code)).toBeUndefined();
  expect(openKeptManifest(kept.subarray(1), evening.code)).toBeUndefined();
  expect(Buffer.from(kept).includes(Buffer.from(evening.manifest.title))).toBe(false);
});

test('a manifest as it comes from the server is not taken for a kept one', () => {
  expect(openKeptManifest(evening.sealedManifest, evening.code)).toBeUndefined();
});
