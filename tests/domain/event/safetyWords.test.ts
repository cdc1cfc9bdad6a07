import { expect, test } from 'vitest';
import { generatePassphrase, safetyWords } from '../../../src/domain/event/index.ts';
import { seededRandom } from '../../support/random.ts';

test('the same pin gives the same four words, another pin other ones', () => {
  const pin = seededRandom(1)(16);
  const words = safetyWords(pin);
  expect(words).toHaveLength(4);
  expect(safetyWords(pin)).toEqual(words);
  expect(safetyWords(seededRandom(2)(16))).not.toEqual(words);
});

test('a generated passphrase has six words, and every bit of the random bytes counts', () => {
  const zeros = generatePassphrase((n) => new Uint8Array(n));
  expect(zeros.split(' ')).toHaveLength(6);
  const seen = new Set(Array.from({ length: 200 }, (_, seed) => generatePassphrase(seededRandom(seed))));
  expect(seen.size).toBe(200);
});
