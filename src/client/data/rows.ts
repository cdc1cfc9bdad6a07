import type { Bytes } from '../../domain/bytes/index.ts';
import type { Manifest } from '../../domain/event/index.ts';
import type { LanguageTag } from '../../domain/language/index.ts';
import type { CardState } from '../../domain/status/index.ts';
import type { WriterSays } from '../../domain/word/index.ts';
import type { CreateEvent, LogEntry, WireOperation } from '../../domain/wire/index.ts';
import type { PinCheck } from '../../domain/relay/pin.ts';
import type { CarriedSecrets } from '../../domain/relay/carried.ts';
import type { LastHandOver } from '../../domain/relay/kioskHandOver.ts';
import type { ClientProblem } from './problems.ts';

/** An evening that was joined on this device. Times are milliseconds since 1970 by the device's clock. */
export interface EveningRow {
  readonly eid: string;
  /** The join code as it was scanned; a rotated evening gets the new one. */
  readonly code: string;
  readonly manifest: Manifest;
  /** 16 bytes from which every card of this evening has its names and keys; from the first sealed thing on never replaced. */
  readonly replySecret: Bytes;
  /** Set where it came from a printed slip: the number at which this device began, because others may begin elsewhere. */
  readonly slipStart?: number;
  /** 1 when a reply is wanted to a card that was sealed here: then its slip can be shown again. */
  readonly replyWanted?: 1;
  /** 1 when whoever writes here has the reply code on paper or as a picture. */
  readonly slipKept?: 1;
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
  /** 1 for a signature that is wanted back and had left this phone before: whoever carries it may still bring it to the server. */
  readonly elsewhere?: 1;
  /** 1 for a card that its writer prints and posts. */
  readonly ownPost?: 1;
  /** What the writer of such a card said last; the desk has the last word on where it is. */
  readonly word?: { readonly says: WriterSays; readonly turn: number };
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
  /** Set for a note, or a writer's word on a card, of which no other row knows anything: not even about whom it was is left when this one goes. */
  readonly note?: NoteNumber;
  /** 1 for a signature. */
  readonly signature?: 1;
  /** The numbers of the tables that said they have it, too: news for its writer, and no acknowledgement. */
  readonly tables?: readonly number[];
  /** 1 once it was shown as a picture or put into a file, or a server had it that is no more: nobody here knows how far it came. */
  readonly elsewhere?: 1;
  /** Set where the page that sealed it is gone (a careful evening): to whom it was, no row knows. */
  readonly carried?: CarriedNumber;
}

/** What is left of a sealed record's names and keys where the secret they came from was never on the disk. */
interface CarriedNumber {
  readonly kind: SealedKind;
  readonly secrets: CarriedSecrets;
  /** SHA-256 of the sealed record. */
  readonly digest: Bytes;
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

/**
 * A record that came to a desk by picture or file. It stands in `deskLog` like those of a server that is gone; this row
 * is what the desk sends on, and goes when a server has it.
 */
export interface HandedRow {
  readonly eid: string;
  readonly rid: string;
  readonly rev: number;
  readonly epoch: number;
  readonly writeToken: Bytes;
  readonly sealed: Bytes;
  readonly relayed?: never;
}

/** A record that a table, or a careful phone, carries, which keeps it until the desk says that it is there. */
export interface RelayedRow extends Omit<HandedRow, 'writeToken' | 'relayed'> {
  readonly relayed: Relayed;
}

/** What a writer seals. */
export type SealedKind = 'card' | 'signature' | 'note';

export interface Relayed {
  /** What was sealed at this table or on this tablet; `fromPhone`: what a phone handed over, which hears the desk itself. */
  readonly kind: SealedKind | 'fromPhone';
  /** The mark (`codeMark`) of the join code under which `secrets` are sealed; missing where an earlier version sealed them. */
  readonly under?: string;
  /** 1 for what a phone handed over and a desk answered for: it is not shown to a desk again. */
  readonly passedOn?: 1;
  /** What sends it and hears the desk's word on it, sealed under the join code (`domain/relay/carried`). */
  readonly secrets: Bytes;
  /** The generation of the server that holds it; null while none does. */
  readonly uploadedTo: string | null;
  /** 1 for what its writer left unsealed. */
  readonly unfinished?: 1;
  /** On a careful phone: the record as it is handed over, sealed for the organizers with what sends it (`toFile`), so that this needs no code. */
  readonly file?: Bytes;
}

/** A careful evening on this phone. Without the join code, which lies nowhere here, nothing of it can be read. */
export interface CarefulRow {
  readonly eid: string;
  /** The pin of the organizers' key: the code of another evening is told from this one's. */
  readonly organizers: Bytes;
  readonly epoch: number;
  /** The manifest, encrypted under the join secret. */
  readonly manifest: Bytes;
}

/**
 * A tablet that goes from hand to hand. Nothing here opens the evening or names it: the join secret is in the memory of the
 * document that holds the guests' documents, and gone with it.
 */
export interface TableRow {
  readonly eid: string;
  /** As the organizers call this tablet. */
  readonly name: string;
  readonly pin: PinCheck;
  /** The pin of the organizers' key: the code of another evening is told from this one's. */
  readonly organizers: Bytes;
  readonly epoch: number;
  /** The manifest, encrypted under the join secret. */
  readonly manifest: Bytes;
  /** What was sealed at this table. */
  readonly cards: number;
  readonly signatures: number;
  readonly unfinished: number;
  /** Tells it from the evening's other tables; missing where an earlier version made it. */
  readonly number?: number;
  /** The language of the screens when it was made; missing where an earlier version made it. */
  readonly language?: LanguageTag;
  /** What it told the desk of itself; missing until it did. */
  readonly reported?: TableReported;
  /** Set where it stands alone for weeks, with nobody of the organizers beside it. */
  readonly kiosk?: KioskRow;
}

export interface KioskRow {
  /** Whom everybody is led to first, sealed under the join code (`domain/relay/preselected`). */
  readonly person?: Bytes;
  readonly handedOver: LastHandOver;
}

export interface TableReported {
  readonly rid: string;
  /** It takes no card back: only counts go under this name. */
  readonly writeToken: Bytes;
  readonly rev: number;
  /** The counts as they were told last; empty while nobody knows whether they arrived. */
  readonly said: string;
  /** The generation of the server that took them: another one may know nothing of it. */
  readonly generation?: string;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}
