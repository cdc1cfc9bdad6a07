import { expect, test } from 'vitest';
import { frame, unframe } from '../../../src/domain/record/frame.ts';
import { BUCKETS, newIdentity, openValue, recipientOf, sealValue } from '../../../src/domain/record/seal.ts';

const identity = await newIdentity();
const recipient = await recipientOf(identity);

test.each([0, 1, 3000, 3780, 3900, 4096, 15_000, 16_200, 65_000, 66_000, 200_000, 261_000])(
  'a value of %d letters is sealed to exactly a bucket and opens again',
  async (length) => {
    const value = { text: 'ж'.repeat(Math.floor(length / 2)) };
    const sealed = await sealValue(value, recipient);
    expect(BUCKETS).toContain(sealed.length);
    expect(await openValue(sealed, [identity])).toEqual(value);
  },
);

test('what fits no bucket is refused, not cut', async () => {
  await expect(sealValue({ text: 'x'.repeat(262_144) }, recipient)).rejects.toThrow('record.tooLarge');
});

test('another identity, a flipped bit and a cut file do not open', async () => {
  const sealed = await sealValue({ text: 'привет' }, recipient);
  expect(await openValue(sealed, [await newIdentity()])).toBeUndefined();
  expect(await openValue(sealed.subarray(0, 4000), [identity])).toBeUndefined();
  const bad = sealed.slice();
  bad[300] = (bad[300] ?? 0) ^ 4;
  expect(await openValue(bad, [identity])).toBeUndefined();
});

test('a frame with anything but zeros after its JSON is refused', () => {
  const good = frame({ a: 1 }, 64);
  expect(good && unframe(good)).toEqual({ a: 1 });
  for (let i = 0; i < 64; i++) {
    const bad = good?.slice() ?? new Uint8Array();
    bad[i] = (bad[i] ?? 0) ^ 0x80;
    expect(unframe(bad), String(i)).toBeUndefined();
  }
});
