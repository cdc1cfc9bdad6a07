import { expect, test } from 'vitest';
import { concat, fromHex, utf8 } from '../../../src/domain/bytes/index.ts';
import { pictureFile } from '../../../src/domain/photo/pictureFile.ts';
import { asFromPhone, plainPhoto } from '../../support/aPhoto.ts';

const zeros = new Uint8Array(40);

test.each([
  ['jpeg', asFromPhone(plainPhoto, 'x'), { width: 290, height: 200 }],
  ['png', fromHex('89504e470d0a1a0a0000000d4948445200002710000027100802000000'), { width: 10_000, height: 10_000 }],
  ['gif', concat(utf8('GIF89a'), fromHex('2003c201'), zeros), { width: 800, height: 450 }],
  ['bmp', concat(utf8('BM'), new Uint8Array(16), fromHex('80020000'), fromHex('20feffff'), zeros), { width: 640, height: 480 }],
  ['webp', concat(utf8('RIFF0000WEBPVP8X'), fromHex('0a00000000000000'), fromHex('1f0300c10100')), { width: 800, height: 450 }],
  ['webp', concat(utf8('RIFF0000WEBPVP8 '), fromHex('000000000000009d012a'), fromHex('2003c201')), { width: 800, height: 450 }],
  ['webp', concat(utf8('RIFF0000WEBPVP8L'), fromHex('000000002f'), fromHex('1f437000'), zeros), { width: 800, height: 450 }],
  ['heic', concat(zeros.subarray(0, 4), utf8('ftypheic'), zeros), undefined],
  ['avif', concat(zeros.subarray(0, 4), utf8('ftypavif'), zeros), undefined],
])('a picture (%s) is known by its own bytes, and its size before anything is decoded', (kind, bytes, size) => {
  expect(pictureFile(bytes)).toEqual({ kind, size });
});

test.each([
  ['nothing', new Uint8Array(0)],
  ['a drawing of instructions', utf8('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['the same with a mark before it', utf8('\ufeff<?xml version="1.0"?><svg/>')],
  ['a PDF', utf8('%PDF-1.7')],
  ['a film', concat(zeros.subarray(0, 4), utf8('ftypmp42'), zeros)],
  ['the beginning of a picture', utf8('\x89')],
])('%s is no picture', (_, bytes) => {
  expect(pictureFile(bytes)).toBeUndefined();
});
