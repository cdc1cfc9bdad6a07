import { concat, type Bytes } from '../bytes/index.ts';
import { ENTRY_SIZE } from '../board/index.ts';
import { fromBase45, toBase45 } from './base45.ts';

/** Which sending a desk answers, and which of its records, in their order, it has: whoever only carries them opens no entry. */
interface ToSending {
  readonly session: Bytes;
  readonly has: readonly boolean[];
}

/**
 * What a receiver shows when everything has arrived: a desk the very entries of its board, which the sender opens as it
 * would on the board, and to a picture which sending that was; a table only its name, since no table can acknowledge.
 */
export type Answer =
  | { readonly by: 'desk'; readonly entries: readonly Bytes[]; readonly to?: ToSending }
  | { readonly by: 'table'; readonly table: number; readonly session: Bytes };

const DESK = 'OTK+';
const TABLE = 'OTK=';
const SESSION = 8;
/** The sending, and a bit for each of its records. */
const HEAD = SESSION + 1;
/** As many as one code holds that a phone can read from a hand's distance. */
export const MOST_ENTRIES = 8;

export function answerText(answer: Answer): string {
  if (answer.by === 'table') return TABLE + toBase45(new Uint8Array([answer.table, ...answer.session]));
  const { entries, to } = answer;
  return DESK + toBase45(concat(...(to ? [to.session, new Uint8Array([bitsOf(to.has)])] : []), ...entries));
}

/** Reads a code as an answer; undefined where it is another code. */
export function parseAnswer(text: string): Answer | undefined {
  const bytes = fromBase45(text.slice(DESK.length));
  if (!bytes) return undefined;
  if (text.startsWith(TABLE))
    return bytes.length === 1 + SESSION ? { by: 'table', table: bytes[0] ?? 0, session: bytes.slice(1) } : undefined;
  const head = bytes.length % ENTRY_SIZE;
  const count = Math.floor(bytes.length / ENTRY_SIZE);
  if (!text.startsWith(DESK) || (head !== 0 && head !== HEAD) || count === 0 || count > MOST_ENTRIES) return undefined;
  const entries = Array.from({ length: count }, (_, at) => bytes.slice(head + at * ENTRY_SIZE, head + (at + 1) * ENTRY_SIZE));
  const bits = bytes[SESSION] ?? 0;
  const has = Array.from({ length: MOST_ENTRIES }, (_, at) => (bits & (1 << at)) !== 0);
  return { by: 'desk', entries, ...(head === HEAD && { to: { session: bytes.slice(0, SESSION), has } }) };
}

function bitsOf(has: readonly boolean[]): number {
  return has.slice(0, MOST_ENTRIES).reduce((bits, one, at) => bits | (one ? 1 << at : 0), 0);
}
