// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { openPhoto } from '../../../src/client/photo/openPhoto.ts';
import { concat, fromHex, utf8, type Bytes } from '../../../src/domain/bytes/index.ts';
import { asFromPhone, plainPhoto } from '../../support/aPhoto.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the browser's decoder is asked for; it refuses everything. */
function aDecoderThatRefuses() {
  const decode = vi.fn<(blob: Blob, options: ImageBitmapOptions) => Promise<never>>().mockRejectedValue(new Error('not decoded'));
  vi.stubGlobal('createImageBitmap', decode);
  return decode;
}

const png = (megapixels: number): Bytes =>
  concat(fromHex('89504e470d0a1a0a0000000d49484452'), fromHex((megapixels * 100).toString(16).padStart(8, '0')), fromHex('00002710'));

test.each([
  ['an empty file', new Uint8Array(0), { reason: 'empty' }],
  ['a drawing made of instructions', utf8('<svg xmlns="http://www.w3.org/2000/svg"><image href="x"/></svg>'), { reason: 'notPicture' }],
  ['a PDF', utf8('%PDF-1.7'), { reason: 'notPicture' }],
  ['a photo of 100 megapixels', png(100), { reason: 'tooLarge', megapixels: 100 }],
])('%s is refused before anything of it is decoded', async (_, bytes, refusal) => {
  const decode = aDecoderThatRefuses();
  expect(await openPhoto(new Blob([bytes], { type: 'image/jpeg' }))).toEqual({ ok: false, ...refusal });
  expect(decode).not.toHaveBeenCalled();
});

test('what the browser cannot read is refused, and of a kind that many browsers cannot read it says so', async () => {
  aDecoderThatRefuses();
  const heic = concat(new Uint8Array(4), utf8('ftypheic'), new Uint8Array(40));
  expect(await openPhoto(new Blob([heic]))).toEqual({ ok: false, reason: 'heic' });
  expect(await openPhoto(new Blob([plainPhoto.subarray(0, 300)]))).toEqual({ ok: false, reason: 'unreadable' });
});

test('a file that is not there any more is refused, too', async () => {
  const gone = { size: 5, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }) };
  expect(await openPhoto(gone as unknown as Blob)).toEqual({ ok: false, reason: 'unreadable' });
});

test('a photo is decoded as what it is, whatever its name says, and as its camera was held', async () => {
  const decode = aDecoderThatRefuses();
  await openPhoto(new Blob([asFromPhone(plainPhoto, 'x')], { type: 'image/svg+xml' }));
  expect(decode.mock.calls.map(([blob, options]) => [blob.type, options])).toEqual([['image/jpeg', { imageOrientation: 'from-image' }]]);
});
