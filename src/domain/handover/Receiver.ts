import { concat, equalBytes, type Bytes } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';
import type { Frame } from './frames.ts';
import { blocksIn } from './mixing.ts';

/** Sendings that are put together side by side; the one that was seen longest ago makes room. */
const MOST_SENDINGS = 6;

/** How far a sending has come. */
export interface Progress {
  readonly sending: string;
  /** Of the blocks, those that are known or can be told from others: 0 to 1. */
  readonly part: number;
  /** The whole, checked, once; also where this very sending was complete before. */
  readonly whole?: Bytes;
}

interface Row {
  /** One bit for each block that is in `data`. */
  readonly mask: Uint32Array;
  readonly data: Bytes;
}

interface Sending {
  readonly count: number;
  /** By their first block: no two rows begin alike. */
  readonly rows: Map<number, Row>;
  readonly seen: Set<number>;
  whole?: Bytes;
}

/**
 * Puts frames together, in whatever order and of however many senders they come. A whole is given out only when its SHA-256
 * begins as its frames say: frames that somebody else slips in can delay, and never change what arrives.
 */
export class Receiver {
  readonly #sendings = new Map<string, Sending>();

  /** Takes one frame in; says how far its sending is. */
  add(frame: Frame): Progress {
    const { sending: name } = frame;
    const sending = this.#sendingOf(frame);
    if (sending.whole) return { sending: name, part: 1, whole: sending.whole };
    if (!sending.seen.has(frame.number)) {
      sending.seen.add(frame.number);
      takeIn(sending, rowOf(frame, sending.count));
    }
    if (sending.rows.size < sending.count) return { sending: name, part: sending.rows.size / sending.count };
    const whole = solved(sending).slice(0, frame.length);
    if (equalBytes(sha256(whole).subarray(0, frame.session.length), frame.session)) {
      sending.whole = whole;
      return { sending: name, part: 1, whole };
    }
    // A frame among them was not the sender's: all of them anew.
    this.#sendings.delete(name);
    return { sending: name, part: 0 };
  }

  #sendingOf({ sending: name, length, data }: Frame): Sending {
    const known = this.#sendings.get(name);
    if (known) {
      // Seen last, thrown out last.
      this.#sendings.delete(name);
      this.#sendings.set(name, known);
      return known;
    }
    const oldest = this.#sendings.size < MOST_SENDINGS ? undefined : this.#sendings.keys().next().value;
    if (oldest !== undefined) this.#sendings.delete(oldest);
    const fresh: Sending = { count: Math.ceil(length / data.length), rows: new Map(), seen: new Set() };
    this.#sendings.set(name, fresh);
    return fresh;
  }
}

function rowOf({ session, number, data }: Frame, count: number): Row {
  const mask = new Uint32Array(Math.ceil(count / 32));
  for (const block of blocksIn(session, number, count)) mask[block >>> 5] = (mask[block >>> 5] ?? 0) | (1 << (block & 31));
  return { mask, data: data.slice() };
}

/** Frees a row of what the others know; keeps it where something new is left. */
function takeIn({ rows }: Sending, row: Row): void {
  for (let first = firstBlock(row.mask); first !== undefined; first = firstBlock(row.mask)) {
    const other = rows.get(first);
    if (!other) {
      rows.set(first, row);
      return;
    }
    mix(row, other);
  }
}

/** Every block by itself, from the last to the first, where there are as many rows as blocks. */
function solved({ rows, count }: Sending): Bytes {
  for (let block = count - 1; block >= 0; block--) {
    const row = rows.get(block);
    if (!row) continue;
    for (let later = block + 1; later < count; later++) {
      const other = rows.get(later);
      if (other && ((row.mask[later >>> 5] ?? 0) & (1 << (later & 31))) !== 0) mix(row, other);
    }
  }
  return concat(...Array.from({ length: count }, (_, block) => rows.get(block)?.data ?? new Uint8Array(0)));
}

function mix(row: Row, other: Row): void {
  for (let i = 0; i < row.mask.length; i++) row.mask[i] = (row.mask[i] ?? 0) ^ (other.mask[i] ?? 0);
  for (let i = 0; i < row.data.length; i++) row.data[i] = (row.data[i] ?? 0) ^ (other.data[i] ?? 0);
}

function firstBlock(mask: Uint32Array): number | undefined {
  for (const [at, bits] of mask.entries()) if (bits !== 0) return at * 32 + (31 - Math.clz32(bits & -bits));
  return undefined;
}
