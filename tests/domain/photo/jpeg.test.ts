import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, utf8 } from '../../../src/domain/bytes/index.ts';
import { isPlainJpeg, jpegSize, plainJpeg } from '../../../src/domain/photo/jpeg.ts';
import { asFromPhone, places, plainPhoto } from '../../support/aPhoto.ts';

const canary = 'КАНАРЕЙКА-59.951,30.315';
const fromPhone = asFromPhone(plainPhoto, canary);
const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(Buffer.from(text));

test('nothing that a phone writes into a photo is left: no place, no preview, no profile, no comment, nothing behind its end', () => {
  expect(places.filter((place) => !holds(fromPhone, `${canary}-${place}`))).toEqual([]);
  const plain = plainJpeg(fromPhone);
  expect(plain && holds(plain, canary)).toBe(false);
  expect(plain).toEqual(plainPhoto);
});

test('a photo with pixels alone is known as one, and any word in it is found', () => {
  expect(isPlainJpeg(plainPhoto)).toBe(true);
  expect(isPlainJpeg(fromPhone)).toBe(false);
  expect(isPlainJpeg(concat(plainPhoto, utf8('x')))).toBe(false);
  // A single empty comment is a place to write, too.
  expect(isPlainJpeg(concat(plainPhoto.subarray(0, 2), new Uint8Array([0xff, 0xfe, 0, 2]), plainPhoto.subarray(2)))).toBe(false);
});

test('the size stands in the beginning, behind everything that a phone writes before it', () => {
  expect(jpegSize(fromPhone)).toEqual({ width: 290, height: 200 });
  expect(jpegSize(fromPhone.subarray(0, 40))).toBeUndefined();
});

test('a photo that is cut off anywhere is no photo', () => {
  for (let length = 0; length < plainPhoto.length; length++) expect(plainJpeg(plainPhoto.subarray(0, length))).toBeUndefined();
});

test('no bytes make the reader fail or run on, and what it keeps, it keeps again', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { maxLength: 8 }), (changes) => {
      const bytes = new Uint8Array(fromPhone);
      for (const { at, byte } of changes) bytes[2 + (at % (bytes.length - 2))] = byte;
      const plain = plainJpeg(bytes);
      if (plain) expect(isPlainJpeg(plain)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
