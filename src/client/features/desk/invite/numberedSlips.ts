import { fromHex, type Random } from '../../../../domain/bytes/index.ts';
import type { SlipCode } from '../../../../domain/slip/slipCode.ts';

/** Two columns of four, each 88 × 64 mm. */
export const SLIPS_ON_PAGE = 8;
export const MOST_SLIPS = 200;
const LAST_NUMBER = 9999;

export interface NumberedSlip {
  readonly number: number;
  readonly code: SlipCode;
}

/** New slips for an evening. Their secrets are random and stand nowhere but here: whoever lets go of them knows them no more. */
export function numberedSlips(locator: string, { count, first }: Wanted, random: Random): readonly NumberedSlip[] {
  return Array.from({ length: count }, (_, i) => ({ number: first + i, code: { locator: fromHex(locator), secret: random(16) } }));
}

export interface Wanted {
  readonly count: number;
  readonly first: number;
}

/** Reads how many are wanted and from which number on; undefined where that is no number, none, or too many. */
export function readWanted(count: string, first: string): Wanted | undefined {
  const whole = (text: string): number => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : 0);
  const wanted = { count: whole(count), first: whole(first) };
  const isRight = wanted.count >= 1 && wanted.count <= MOST_SLIPS && wanted.first >= 1 && wanted.first + wanted.count - 1 <= LAST_NUMBER;
  return isRight ? wanted : undefined;
}
