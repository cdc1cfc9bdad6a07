import type { Bytes } from '../../domain/bytes/index.ts';
import type { Manifest } from '../../domain/event/index.ts';
import type { CardState } from '../../domain/status/index.ts';
import type { CreateEvent, LogEntry, WireOperation } from '../../domain/wire/index.ts';
import type { ClientProblem } from './problems.ts';

/** An evening that was joined on this device. Times are milliseconds since 1970 by the device's clock. */
export interface EveningRow {
  readonly eid: string;
  /** The join code as it was scanned; a rotated evening gets the new one. */
  readonly code: string;
  readonly manifest: Manifest;
  /** 16 bytes from which every card of this evening has its names and keys; never replaced. */
  readonly replySecret: Bytes;
  readonly nextOrdinal: number;
  /** The number of the next note, counted apart from cards; missing until the first. */
  readonly nextNote?: number;
  /** The number of the next signature on a card of the desk's, counted apart as well. */
  readonly nextSignature?: number;
  readonly joinedAt: number;
  /** 1 when everything of the evening is on the phone: it works without a network from now on. */
  readonly ready: 0 | 1;
  /** The server's generation as last seen. */
  readonly generation: string | null;
  /** 1 when the join code was changed: cards stay here until the new code is scanned or they are handed over. */
  readonly rotated: 0 | 1;
  /** 1 when this device's clock differs from the server's by more than a day. It warns and blocks nothing. */
  readonly clockWarning: 0 | 1;
  readonly lastSyncAt: number | null;
  /** Why the last look at the server did not succeed; null when it did. */
  readonly problem: ClientProblem | null;
}

/** A list as it came: ciphertext, named by its hash. */
export interface ListRow {
  readonly id: string;
  readonly eid: string;
  readonly version: number;
  readonly kind: 'people' | 'test';
  readonly bytes: Bytes;
}

/** A piece of a list whose download is not finished. */
export interface PieceRow {
  readonly list: string;
  readonly index: number;
  readonly bytes: Bytes;
}

/** Ciphertext only; the key stands elsewhere or in memory. */
export interface DraftRow {
  readonly id: string;
  readonly eid: string;
  readonly nonce: Bytes;
  readonly sealed: Bytes;
  /** Counts the saves: a tab that saves over a revision it has not seen is a second one. */
  readonly revision: number;
  readonly changedAt: number;
}

export interface DraftKeyRow {
  readonly id: string;
  /** AES-GCM 256, not extractable. */
  readonly key: CryptoKey;
}

/** What the device still knows of a card or signature that it sealed: no word of its text. */
export interface CardRow {
  readonly rid: string;
  readonly eid: string;
  /** The draft that it was sealed from: sealing it twice gives the same card. A signature has no draft, but an id of that kind. */
  readonly draft: string;
  /** Set for a signature: the reference of the desk's card that it is on. */
  readonly signs?: string;
  /** Its signer wants a signature back: the server is still to be told, or was, and the desk has the last word. */
  readonly takeBack?: 'asked' | 'told';
  readonly person: string;
  readonly ordinal: number;
  readonly rev: number;
  readonly state: CardState;
  /** The desk's count of changes that `state` belongs to; 0 while it has said nothing. */
  readonly change: number;
  /** The day of the last change, `YYYY-MM-DD`. */
  readonly day: string;
  readonly sealedAt: number;
  /** SHA-256 of the sealed record. */
  readonly digest: Bytes;
}

/** A sealed card, note or signature that the desk has not acknowledged yet. It is deleted by an acknowledgement, and by nothing else but its signer's taking a signature back. */
export interface OutboxRow {
  readonly rid: string;
  readonly eid: string;
  readonly rev: number;
  readonly epoch: number;
  readonly blob: Bytes;
  /** The generation of the server that holds it; null while none does. It proves nothing about the desk. */
  readonly uploadedTo: string | null;
  readonly attempts: number;
  /** Not to be sent again before this time. */
  readonly notBefore: number;
  readonly problem: ClientProblem | null;
  /** Set for a note, of which no other row knows anything: not even about whom it was is left when this one goes. */
  readonly note?: NoteNumber;
  /** 1 for a signature. */
  readonly signature?: 1;
}

/** What the device needs to send a note and to hear of it. */
export interface NoteNumber {
  readonly ordinal: number;
  /** SHA-256 of the sealed record. */
  readonly digest: Bytes;
}

/** What the server is still to be given of a new evening. */
export interface PendingCreate {
  readonly create: CreateEvent;
  readonly manifest: Bytes;
  readonly lists: readonly { readonly id: string; readonly bytes: Bytes }[];
}

/** An evening that is organized on this device. */
export interface DeskRow {
  readonly eid: string;
  readonly title: string;
  /** The identity file, sealed with the passphrase (age). */
  readonly sealedIdentity: Bytes;
  readonly manifest: Manifest | null;
  /** 1 when the organizer opened the saved identity file back. */
  readonly recoveryChecked: 0 | 1;
  readonly createdAt: number;
  /** The server's, as `pullLog` counts it. */
  readonly generation: string | null;
  /** The last `seq` that is in `deskLog`. */
  readonly last: number;
  /** 1 when the server holds the event. */
  readonly created: 0 | 1;
  readonly pendingCreate: PendingCreate | null;
}

/** A row of the server's log, ciphertext as it came. */
export interface DeskLogRow {
  readonly eid: string;
  readonly seq: number;
  readonly entry: LogEntry;
}

/** A sealed operation that the server has not taken yet. */
export interface DeskOutboxRow {
  readonly id: string;
  readonly eid: string;
  readonly operation: WireOperation;
  /** Operations are sent in this order. */
  readonly order: number;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}
