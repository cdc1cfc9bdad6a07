import { concat, fromBase64, utf8, type Bytes } from '../../src/domain/bytes/index.ts';
import type { Photo } from '../../src/domain/photo/photo.ts';

/** A photo of 290 × 200 pixels that holds nothing but them: the left half red, the right one blue. */
export const plainPhoto: Bytes = fromBase64(
  '/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCADIASIDASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAIEBf/EABgQAQEAAwAAAAAAAAAAAAAAAAACATJx/8QAFwEBAQEBAAAAAAAAAAAAAAAAAAYCBP/EABkRAQACAwAAAAAAAAAAAAAAAAABMgIDcf/aAAwDAQACEQMRAD8A5YDiUwAAAAAAAAAAAAAAADJe9dylV713KVJhWEjsvPQBtgAAAAAAAAAAAAAAABtATCxAAAAAAAAAAAAAAAAZL3ruUqveu5SpMKwkdl56ANsAAAAAAAAAAAAAAAANoCYWIAAAAAAAAAAAAAAADJe9dylV713KVJhWEjsvPQBtgAAAAAAAAAAAAAAABtATCxAAAAAAAAAAAAAAAAZL3ruUqveu5SpMKwkdl56ANsAAAAAAAAAAAAAAAANoCYWIAAAAAAAAAAAAAAADJe9dylV713KVJhWEjsvPQBtgAAAAAAAAAAAAAAABtATCxAAAAAAAAAAAAAAAAZL3ruUqveu5SpMKwkdl56ANsAAAAAAAAAAAAAAAANoCYWIAAAAAAAAAAAAAAADJe9dylV713KVJhWEjsvPQBtgAAAAAAAAAAAAAAABtATCxAAAAAAAAAAAAAAAAZL3ruUqveu5SpMKwkdl56ANsAAAAAAAAAAAAAAAANoCYWIAAAAAAAAAAAAAAADJe9dylV713KVJhWEjsvPQBtgAAAAAAAAAAAAAAABtATCxAAAAAAAAAAAAAAAAZL3ruUqveu5SpMKwkdl56ANsAAAAAAAAAAAAAAAANoCYWIAAAAAAAAAAAAAAADJe9dylV713KVJhWEjsvPQBtgAAAAAAAAAAAAAAABtATCxAAAAAAAAAAAAAAAAZL3ruUqveu5SpMKwkdl56ANsAAAAAAAAAAAAAAAANoCYWIAAAAAAAAAAAAAAADJe9dykFJhWEjsvPQBtgAAAAAAAAAAAAAAAB//9k=',
);

export const aPhoto: Photo = { jpeg: Buffer.from(plainPhoto).toString('base64'), faces: 'none' };

/** A photo of so many bytes: its packed pixels go on and on. */
export function aPhotoOf(bytes: number): Photo {
  const filler = Buffer.alloc(bytes - plainPhoto.length, 0x55);
  const jpeg = Buffer.concat([plainPhoto.subarray(0, -2), filler, plainPhoto.subarray(-2)]);
  return { jpeg: jpeg.toString('base64'), faces: 'agreed' };
}

/** Where a phone writes what must not travel: each place holds the canary with the place's name behind it. */
export const places = ['jfif', 'exif', 'thumbnail', 'xmp', 'icc', 'iptc', 'maker', 'comment', 'behind'] as const;

/** The photo as a phone would have saved it: the camera's words and the place on the map in EXIF, a preview, XMP, a colour profile, comments, and something behind its end. */
export function asFromPhone(photo: Uint8Array, canary: string, orientation = 1): Bytes {
  const word = (place: (typeof places)[number]) => utf8(`${canary}-${place}`);
  const preview = concat(plainPhoto.subarray(0, 2), segment(0xfe, word('thumbnail')), plainPhoto.subarray(2));
  return concat(
    photo.subarray(0, 2),
    segment(0xe0, concat(utf8('JFIF\0'), new Uint8Array([1, 1, 0, 0, 1, 0, 1, 0, 0]), word('jfif'))),
    segment(0xe1, concat(utf8('Exif\0\0'), exif(word('exif'), orientation), preview)),
    segment(0xe1, concat(utf8('http://ns.adobe.com/xap/1.0/\0'), word('xmp'))),
    segment(0xe2, concat(utf8('ICC_PROFILE\0'), new Uint8Array([1, 1]), word('icc'))),
    segment(0xed, concat(utf8('Photoshop 3.0\0'), word('iptc'))),
    segment(0xec, word('maker')),
    segment(0xfe, word('comment')),
    photo.subarray(2),
    word('behind'),
  );
}

/** A TIFF header with how the camera was held (1: upright; 6: turned to the left), the camera's name, and a latitude and longitude. */
function exif(model: Uint8Array, orientation: number): Bytes {
  const entries = 3;
  const afterFirst = 8 + 2 + entries * 12 + 4;
  const gpsAt = afterFirst + model.length + (model.length % 2);
  const numbersAt = gpsAt + 2 + 4 * 12 + 4;
  const bytes = new Uint8Array(numbersAt + 48);
  const view = new DataView(bytes.buffer);
  let at = 8;
  const entry = (tag: number, type: number, count: number, value: number) => {
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    view.setUint32(at + 8, value, true);
    at += 12;
  };
  bytes.set(utf8('II*\0'));
  view.setUint32(4, 8, true);
  view.setUint16(at, entries, true);
  at += 2;
  entry(0x0110, 2, model.length, afterFirst);
  entry(0x0112, 3, 1, orientation);
  entry(0x8825, 4, 1, gpsAt);
  bytes.set(model, afterFirst);
  view.setUint16(gpsAt, 4, true);
  at = gpsAt + 2;
  entry(1, 2, 2, 0x4e);
  entry(2, 5, 3, numbersAt);
  entry(3, 2, 2, 0x45);
  entry(4, 5, 3, numbersAt + 24);
  [59, 1, 56, 1, 2, 1, 30, 1, 18, 1, 55, 1].forEach((number, i) => view.setUint32(numbersAt + i * 4, number, true));
  return bytes;
}

function segment(marker: number, content: Uint8Array): Bytes {
  const length = content.length + 2;
  return concat(new Uint8Array([0xff, marker, length >> 8, length & 0xff]), content);
}
