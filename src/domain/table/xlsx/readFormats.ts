import { attribute } from '../XmlReader.ts';
import type { Zip } from '../zip.ts';
import { readPart } from './readPart.ts';

/** What a number stands for, by the format of its cell. */
export type NumberFormat =
  | { readonly kind: 'number' }
  /** `000000`: shown with zeros in front, as an index may be. */
  | { readonly kind: 'padded'; readonly digits: number }
  /** How much of the day the cell shows. */
  | { readonly kind: 'day'; readonly shows: 'year' | 'month' | 'day' };

/** The format of each style, by its number; cells without one show a number. */
export type NumberFormats = readonly NumberFormat[];

export const noFormats: NumberFormats = [];

export function readFormats(zip: Zip, path: string): NumberFormats {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellStyles = false;
  readPart(zip, path, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        formats.push(formatOf(codes.get(id) ?? builtIn(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text: () => undefined,
  });
  return formats;
}

/** The formats that every spreadsheet program knows by number; only those of days matter here. */
function builtIn(id: number): string {
  if (id === 17) return 'mmm-yy';
  const isDay =
    (id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58;
  return isDay ? 'dd.mm.yyyy' : 'General';
}

function formatOf(code: string): NumberFormat {
  // Texts in quotes, a language or colour in brackets, an escaped letter, and what stands for negative numbers.
  const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\.|_./gu, '').toLowerCase();
  if (/^0{2,}$/u.test(bare)) return { kind: 'padded', digits: bare.length };
  if (/^general$|[#0?]/u.test(bare)) return { kind: 'number' };
  // The localized letters that some programs leave in a file.
  const letters = bare.replaceAll('г', 'y').replaceAll('д', 'd').replaceAll('м', 'm');
  if (!letters.includes('y') && !letters.includes('d')) return { kind: 'number' };
  if (letters.includes('d')) return { kind: 'day', shows: 'day' };
  return { kind: 'day', shows: letters.includes('m') ? 'month' : 'year' };
}
