import type { Zip } from '../zip.ts';
import { readPart } from './readPart.ts';

/** The texts that cells refer to by number. Pieces of a text in several typefaces are one; readings (furigana) are not text. */
export function readStrings(zip: Zip, path: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  readPart(zip, path, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') isText = !isReading;
      else if (name === 'rPh') isReading = true;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeExcel(text));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
    },
    text(piece) {
      if (isText) text += piece;
    },
  });
  return strings;
}

/** Excel writes characters that XML cannot hold, and what looks like this, as `_x000D_`. */
export function unescapeExcel(text: string): string {
  const whole = text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return whole.replace(/\r\n?/gu, '\n');
}
