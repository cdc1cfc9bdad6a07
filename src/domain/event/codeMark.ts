import { deriveKey } from '../crypto/index.ts';
import type { JoinCode } from './joinCode.ts';

/** Without the letters that look like digits. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 4;

/**
 * Four letters and digits by which people tell the join codes of an evening apart: a table names one so, and the desk
 * shows it under the same. They open nothing, and nobody gets from them to the code.
 */
export function codeMark({ secret }: Pick<JoinCode, 'secret'>): string {
  return Array.from(deriveKey(secret, 'code/mark', LENGTH), (byte) => LETTERS[byte % LETTERS.length] ?? '').join('');
}
