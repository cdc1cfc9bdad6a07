import type { NumberFormat } from './readFormats.ts';

/** What a cell with a number shows: a day as `YYYY-MM-DD` (or what of it the format shows), else the number in digits. */
export function displayed(value: string, format: NumberFormat | undefined, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (format?.kind === 'day') return dayOfSerial(number, from1904)?.slice(0, { year: 4, month: 7, day: 10 }[format.shows]) ?? plain(number);
  if (format?.kind === 'padded' && Number.isInteger(number) && number >= 0) return String(number).padStart(format.digits, '0');
  return plain(number);
}

/**
 * The day that a spreadsheet program's number stands for; undefined where it stands for none. Counted from 1900, where
 * they believe in a 29 February, or from 1904.
 */
export function dayOfSerial(serial: number, from1904 = false): string | undefined {
  const days = Math.floor(serial);
  if (days < 1 || days > 2_958_465 || (!from1904 && days === 60)) return undefined;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(epoch + days * 86_400_000).toISOString().slice(0, 10);
}

/** Fifteen digits are all that such a program keeps: 443098.99999999994 is 443099. */
function plain(number: number): string {
  const rounded = Number(number.toPrecision(15));
  return Math.abs(rounded) < 1e21 && Number.isInteger(rounded) ? BigInt(rounded).toString() : String(rounded);
}
