import { concat, toHex, type Bytes } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';
import { fromBase45, toBase45 } from './base45.ts';
import { blocksIn } from './mixing.ts';

/** What every frame begins with, so that no other code is taken for one. */
const MARK = 'OTK/';
const VERSION = 1;
const SESSION = 8;
const HEAD = 1 + SESSION + 3 + 2;
/** More is not shown as pictures: it would take a minute and an arm of stone. */
export const MOST_BY_QR = 65_536;
const LAST_NUMBER = 0xffff;

/** One picture's worth of what is handed over: some blocks of it, mixed. */
export interface Frame {
  /** The same for all frames of one sending with one block size. */
  readonly sending: string;
  /** The first bytes of the whole's SHA-256. */
  readonly session: Bytes;
  /** Bytes of the whole. */
  readonly length: number;
  readonly number: number;
  readonly data: Bytes;
}

/** What stands for one sending in its frames and in a table's answer: the first bytes of the whole's SHA-256. */
export function sessionOf(whole: Uint8Array): Bytes {
  return sha256(whole).slice(0, SESSION);
}

/** Cuts what is handed over into frames without end; throws where it is empty or larger than `MOST_BY_QR`. */
export function framesOf(whole: Uint8Array, blockSize: number): (number: number) => string {
  if (whole.length === 0 || whole.length > MOST_BY_QR) throw new Error('handOver.tooLarge');
  const session = sessionOf(whole);
  const count = Math.ceil(whole.length / blockSize);
  const padded = concat(whole, new Uint8Array(count * blockSize - whole.length));
  return (number) => {
    // After 65,536 frames they begin anew.
    const place = number % (LAST_NUMBER + 1);
    const data = new Uint8Array(blockSize);
    for (const block of blocksIn(session, place, count)) {
      const from = block * blockSize;
      for (let i = 0; i < blockSize; i++) data[i] = (data[i] ?? 0) ^ (padded[from + i] ?? 0);
    }
    const head = new Uint8Array(HEAD);
    head[0] = VERSION;
    head.set(session, 1);
    const view = new DataView(head.buffer);
    view.setUint8(1 + SESSION, whole.length >> 16);
    view.setUint16(2 + SESSION, whole.length & 0xffff);
    view.setUint16(4 + SESSION, place);
    return MARK + toBase45(concat(head, data));
  };
}

/** Reads a code's text as a frame; undefined where it is another code, or nothing that we can have shown. */
export function parseFrame(text: string): Frame | undefined {
  if (!text.startsWith(MARK)) return undefined;
  const bytes = fromBase45(text.slice(MARK.length));
  if (bytes === undefined || bytes.length <= HEAD || bytes[0] !== VERSION) return undefined;
  const view = new DataView(bytes.buffer);
  const session = bytes.slice(1, 1 + SESSION);
  const length = (view.getUint8(1 + SESSION) << 16) | view.getUint16(2 + SESSION);
  const data = bytes.slice(HEAD);
  if (length === 0 || length > MOST_BY_QR || data.length > length + 1024) return undefined;
  const sending = `${toHex(session)}/${String(length)}/${String(data.length)}`;
  return { sending, session, length, number: view.getUint16(4 + SESSION), data };
}
