import { expect, test } from 'vitest';
import { isPin, isRightPin, pinCheckOf } from '../../../src/domain/relay/pin.ts';
import { seededRandom } from '../../support/random.ts';

test('a PIN has four to eight digits and nothing else', () => {
  expect(['1234', '12345678'].every(isPin)).toBe(true);
  expect(['', '123', '123456789', '12 34', '١٢٣٤', '12a4'].some(isPin)).toBe(false);
});

test('the right PIN is known by its check, no other is, and the check holds no digit of it', async () => {
  const check = await pinCheckOf('24681357', seededRandom(1));
  expect(await isRightPin('24681357', check)).toBe(true);
  expect(await isRightPin('24681358', check)).toBe(false);
  expect(await isRightPin('', check)).toBe(false);
  expect(Buffer.from([...check.salt, ...check.hash]).includes('2468')).toBe(false);
});

test('two tables with the same PIN have different checks', async () => {
  const random = seededRandom(1);
  const [one, other] = [await pinCheckOf('1234', random), await pinCheckOf('1234', random)];
  expect(one.hash).not.toEqual(other.hash);
});
