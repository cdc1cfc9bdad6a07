import { concat, equalBytes, fromHex, toHex, type Bytes, type Random } from '../bytes/index.ts';
import { decrypt, encrypt, ENCRYPT_OVERHEAD, sha256 } from '../crypto/index.ts';
import { stateOfCode, states, type CardState } from '../status/index.ts';

/** Every entry on the board has this size: 10,000 cards take 1.44 MB. */
export const ENTRY_SIZE = 144;
const ID = 16;
const PLAIN = ENTRY_SIZE - ID - ENCRYPT_OVERHEAD;
const VERSION = 1;
const DAY = 86_400_000;

/**
 * What only the desk can say of a card: that it holds these very bytes, and where the card is.
 * The same object goes over the board and, without a network, as a QR.
 */
export interface Acknowledgement {
  readonly rid: string;
  readonly rev: number;
  readonly state: CardState;
  /** Counts a card's changes at the desk: what is older never replaces what is newer, whatever the clocks say. */
  readonly change: number;
  /** The day of the last change by the desk's clock, `YYYY-MM-DD`: for reading only. */
  readonly day: string;
  /** SHA-256 of the sealed record that the desk holds. */
  readonly digest: Bytes;
}

export interface BoardKeys {
  readonly eid: string;
  readonly rid: string;
  /** Board id in hex. */
  readonly board: string;
  readonly statusKey: Uint8Array;
}

/** `board id(16) ‖ nonce(24) ‖ sealed(u8 version, u8 state, u32 rev, u32 change, u16 day, digest(32), zeros) ‖ tag(16)`. */
export function sealAcknowledgement(ack: Acknowledgement, keys: BoardKeys, random: Random): Bytes {
  const plain = new Uint8Array(PLAIN);
  const view = new DataView(plain.buffer);
  view.setUint8(0, VERSION);
  view.setUint8(1, states[ack.state].code);
  view.setUint32(2, ack.rev);
  view.setUint32(6, ack.change);
  view.setUint16(10, daysOf(ack.day));
  plain.set(ack.digest, 12);
  return concat(fromHex(keys.board), encrypt(keys.statusKey, plain, boundTo(keys), random));
}

/** Opens an entry of the board with a card's keys; undefined when it is another card's, forged or of a later version. */
export function openAcknowledgement(entry: Uint8Array, keys: BoardKeys): Acknowledgement | undefined {
  if (entry.length !== ENTRY_SIZE || toHex(entry.subarray(0, ID)) !== keys.board) return undefined;
  const plain = decrypt(keys.statusKey, entry.subarray(ID), boundTo(keys));
  if (plain?.length !== PLAIN) return undefined;
  const view = new DataView(plain.buffer);
  const state = stateOfCode(view.getUint8(1));
  if (view.getUint8(0) !== VERSION || state === undefined) return undefined;
  return {
    rid: keys.rid,
    rev: view.getUint32(2),
    state,
    change: view.getUint32(6),
    day: new Date(view.getUint16(10) * DAY).toISOString().slice(0, 10),
    digest: plain.slice(12, 44),
  };
}

/** Cuts a board into its entries by board id; undefined when its length is no multiple of an entry's. */
export function parseBoard(bytes: Uint8Array): ReadonlyMap<string, Bytes> | undefined {
  if (bytes.length % ENTRY_SIZE !== 0) return undefined;
  const entries = new Map<string, Bytes>();
  for (let offset = 0; offset < bytes.length; offset += ENTRY_SIZE) {
    const entry = bytes.slice(offset, offset + ENTRY_SIZE);
    entries.set(idOf(entry), entry);
  }
  return entries;
}

/** The board id of an entry, in hex. */
export function idOf(entry: Uint8Array): string {
  return toHex(entry.subarray(0, ID));
}

/** Whether an acknowledgement speaks of exactly this sealed record. */
export function acknowledges(ack: Acknowledgement, rev: number, sealed: Uint8Array): boolean {
  return ack.rev > rev || (ack.rev === rev && equalBytes(ack.digest, sha256(sealed)));
}

/** Days since 1970 in 16 bits (until 2149); a day outside is shown as the nearest that fits and never spoils the entry. */
function daysOf(day: string): number {
  const days = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
  return Number.isNaN(days) ? 0 : Math.min(65_535, Math.max(0, days));
}

function boundTo(keys: BoardKeys): Bytes {
  return concat(fromHex(keys.eid), fromHex(keys.rid), fromHex(keys.board));
}
