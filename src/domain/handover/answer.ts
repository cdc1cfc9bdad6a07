import type { Bytes } from '../bytes/index.ts';
import { ENTRY_SIZE } from '../board/index.ts';
import { fromBase45, toBase45 } from './base45.ts';

/**
 * What a receiver shows when everything has arrived: a desk the very entries of its board, which the sender opens as it
 * would on the board; a table only its name, since no table can acknowledge.
 */
export type Answer =
  { readonly by: 'desk'; readonly entries: readonly Bytes[] } | { readonly by: 'table'; readonly table: number; readonly session: Bytes };

const DESK = 'OTK+';
const TABLE = 'OTK=';
const SESSION = 8;
/** As many as one code holds that a phone can read from a hand's distance. */
export const MOST_ENTRIES = 8;

export function answerText(answer: Answer): string {
  if (answer.by === 'table') return TABLE + toBase45(new Uint8Array([answer.table, ...answer.session]));
  const whole = new Uint8Array(answer.entries.length * ENTRY_SIZE);
  for (const [at, entry] of answer.entries.entries()) whole.set(entry, at * ENTRY_SIZE);
  return DESK + toBase45(whole);
}

/** Reads a code as an answer; undefined where it is another code. */
export function parseAnswer(text: string): Answer | undefined {
  const bytes = fromBase45(text.slice(DESK.length));
  if (!bytes) return undefined;
  if (text.startsWith(TABLE))
    return bytes.length === 1 + SESSION ? { by: 'table', table: bytes[0] ?? 0, session: bytes.slice(1) } : undefined;
  if (!text.startsWith(DESK) || bytes.length === 0 || bytes.length % ENTRY_SIZE !== 0) return undefined;
  const entries = Array.from({ length: bytes.length / ENTRY_SIZE }, (_, at) => bytes.slice(at * ENTRY_SIZE, (at + 1) * ENTRY_SIZE));
  return entries.length <= MOST_ENTRIES ? { by: 'desk', entries } : undefined;
}
