import type { Bytes } from '../../domain/bytes/index.ts';
import type { DeskIdentity, JoinCode, Manifest } from '../../domain/event/index.ts';
import type { SealedList } from '../../domain/list/index.ts';
import type { ClientProblem } from './problems.ts';

export interface Refusal {
  readonly ok: false;
  readonly reason: ClientProblem;
}

/** How far a join is, in bytes; 'app', what the app itself still has to put on the phone, in files. */
export interface JoinProgress {
  readonly part: 'manifest' | 'people' | 'app';
  readonly done: number;
  readonly total: number;
}

export interface SyncStatus {
  /** False after a round that found no network; true after one that did; null while nothing was asked: then a screen says nothing. */
  readonly online: boolean | null;
  readonly running: boolean;
}

/** The attendee's side of the server. Nothing here throws; `subscribe` returns the function that ends it. */
export interface SyncPort {
  /** Joins an evening, joins it again, or takes its new code. What was loaded before a stop is not loaded twice. */
  join(
    code: JoinCode,
    onprogress: (progress: JoinProgress) => void,
    signal: AbortSignal,
  ): Promise<{ readonly ok: true; readonly eid: string } | Refusal>;
  /** Puts the app and the tips on the device before anybody has joined anything; counted in bytes. */
  prepare(
    onprogress: (done: number, total: number) => void,
    signal: AbortSignal,
    /** `print`: with what prints, where guests may. */
    group?: 'attendee' | 'print',
  ): Promise<{ readonly ok: true } | Refusal>;
  /**
   * Sends what waits and takes every evening's board. Call it at the start, on `online`, when the page is seen again, after a seal.
   * `asked`: somebody tapped and looks on, so that cards go at once that would wait after a failure; never those that the server told to wait. `look`: somebody wants news, and nothing sealed is sent. A careful evening's does nothing unless asked.
   */
  syncNow(asked?: 'asked' | 'look'): Promise<void>;
  /** A new object after each change, so that it can be compared. */
  readonly status: SyncStatus;
  subscribe(listener: () => void): () => void;
}

/** What a reply slip opens on the server, from any device: nothing of it is kept here. Nothing here throws. */
export interface SlipPort {
  /** Takes the whole board of the evening that a slip's locator finds, as everybody does. */
  board(locator: Uint8Array): Promise<{ readonly ok: true; readonly eid: string; readonly board: ReadonlyMap<string, Bytes> } | Refusal>;
  /** Asks for a card or signature back. The desk has the last word: what is on paper by then stays there. */
  withdraw(sealed: SealedBySlip): Promise<{ readonly ok: true } | Refusal>;
}

/** Something under a slip, with what lets its holder take it back. */
interface SealedBySlip {
  readonly eid: string;
  readonly rid: string;
  readonly locator: Uint8Array;
  readonly writeToken: Uint8Array;
}

/** What a table's document holds in memory, and nowhere else. */
export interface TableKeys {
  readonly code: JoinCode;
  readonly manifest: Manifest;
}

/** How a look at the server went; `online` is null where there was nothing to ask. */
export interface TableRound {
  readonly online: boolean | null;
  readonly problem: ClientProblem | null;
  /** As the evening is now: the organizers may have given it other lists. */
  readonly manifest: Manifest;
}

/** A table's side of the server. Nothing here throws. */
export interface TablePort {
  /** Opens the evening with a code that was just scanned: from what lies here, or where nothing does, from the server. */
  open(
    code: JoinCode,
    onprogress: (progress: JoinProgress) => void,
    signal: AbortSignal,
  ): Promise<({ readonly ok: true } & TableKeys) | Refusal>;
  /** Sends what the table carries, hears the desk's word on it, and takes what is new of the evening. */
  round(keys: TableKeys): Promise<TableRound>;
}

/** The organizers' side of the server. Each call needs a key of the unlocked desk. Nothing here throws. */
export interface DeskPort {
  /** Whether the server makes an evening for somebody with this code, or with none; undefined when it was not heard. */
  mayCreate(invite?: string): Promise<boolean | undefined>;
  /**
   * Brings a new evening to the server: event, lists, manifest. Safe to call again after any stop.
   * `invite` is for servers where not everybody may create an event (`create.notAllowed`).
   */
  publish(eid: string, memberToken: Bytes, invite?: string): Promise<{ readonly ok: true } | Refusal>;
  /** Sends what guests handed over to this desk, as a participant (`post`) with each writer's own token. Safe to call again. */
  sendHanded(eid: string, post: Bytes): Promise<{ readonly ok: true; readonly sent: number } | Refusal>;
  /** Takes the log's new rows into `deskLog`; after a change of the server's generation from the start. */
  pull(eid: string, memberToken: Bytes): Promise<{ readonly ok: true; readonly fresh: number } | Refusal>;
  /**
   * Sends the waiting operations in order, then pulls: an operation leaves the outbox as the log shows it.
   * `operation.race`: another desk was first; its rows are in `deskLog` now, the operations of this desk still
   * wait and must be dropped or made anew (`dropOperations`).
   */
  push(eid: string, memberToken: Bytes): Promise<{ readonly ok: true; readonly sent: number } | Refusal>;
  /** The whole board: its entries by their ids. */
  readBoard(eid: string, memberToken: Bytes): Promise<{ readonly ok: true; readonly board: ReadonlyMap<string, Bytes> } | Refusal>;
  /** `over` has for each entry the SHA-256 (hex) of the one that it is to replace, null for none. `board.race`: another one stands there. */
  putBoard(
    eid: string,
    memberToken: Bytes,
    entries: readonly Bytes[],
    over?: readonly (string | null)[],
  ): Promise<{ readonly ok: true } | Refusal>;
  /** How many cards each person has, as a desk put it there: sealed, and null before the first. */
  readCounts(eid: string, memberToken: Bytes): Promise<SealedCounts | Refusal>;
  /** `counts.race`: other ones stand there than are to be replaced. */
  putCounts(counts: CountsToPut): Promise<{ readonly ok: true } | Refusal>;
  /** Takes the manifest, sealed under one of these join secrets, the newest last; its epoch must not be lower than `knownEpoch`. */
  fetchManifest(identity: DeskIdentity, joinSecrets: readonly Bytes[], knownEpoch: number): Promise<FetchedManifest | Refusal>;
  /** Brings the lists that a manifest names onto this device, as ciphertext. A cut download goes on where it stopped. */
  fetchLists(manifest: Manifest, memberToken: Bytes): Promise<{ readonly ok: true } | Refusal>;
  /** The names of the signed lists that lie on the server for its desks. */
  publishedNames(eid: string, memberToken: Bytes): Promise<{ readonly ok: true; readonly names: readonly string[] } | Refusal>;
  /** One of them, unchecked: its signature says what it is. */
  published(eid: string, memberToken: Bytes, name: string): Promise<{ readonly ok: true; readonly bytes: Bytes } | Refusal>;
  /** Gives the evening other lists under the same join code. Safe to call again. `manifest.race`: another manifest stands there than is to be replaced. */
  putLists(change: ListsToPut): Promise<{ readonly ok: true } | Refusal>;
  /**
   * Replaces the join secret: the old code answers `join.rotated` from now on. Safe to call again.
   * `join.rotated`: this one was in force before and never is again. `manifest.race`: another desk put another manifest meanwhile.
   */
  rotate(rotation: Rotation): Promise<{ readonly ok: true } | Refusal>;
}

export interface FetchedManifest {
  readonly ok: true;
  readonly manifest: Manifest;
  /** The one of the given join secrets that it is sealed under. */
  readonly joinSecret: Bytes;
  /** As it stands on the server. */
  readonly sealed: Bytes;
}

export interface SealedCounts {
  readonly ok: true;
  readonly sealed: Bytes | null;
}

export interface CountsToPut {
  readonly eid: string;
  readonly memberToken: Bytes;
  /** The manifest's. */
  readonly epoch: number;
  readonly sealed: Bytes;
  /** The counts that they are to replace, as they stand there; null for none. */
  readonly over: Bytes | null;
}

export interface ListsToPut {
  readonly eid: string;
  readonly memberToken: Bytes;
  readonly epoch: number;
  /** The manifest that names them, sealed as they are. */
  readonly manifest: Bytes;
  /** The sealed manifest that this one was made of. */
  readonly over: Bytes;
  readonly lists: readonly SealedList[];
}

export interface Rotation {
  readonly eid: string;
  readonly memberToken: Bytes;
  /** The new manifest's epoch. */
  readonly epoch: number;
  /** SHA-256 (hex) of the new post capability. */
  readonly post: string;
  /** Manifest and lists sealed under the new join secret. */
  readonly manifest: Bytes;
  /** The sealed manifest that this one was made of. */
  readonly over: Bytes;
  readonly lists: readonly SealedList[];
}
