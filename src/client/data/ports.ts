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
  /**
   * Sends what waits and takes every evening's board. Call it at the start, on `online`, when the page is seen again, after a seal.
   * `asked`: somebody tapped and looks on, so that cards go at once that would wait after a failure; never those that the server told to wait.
   */
  syncNow(asked?: 'asked'): Promise<void>;
  /** A new object after each change, so that it can be compared. */
  readonly status: SyncStatus;
  subscribe(listener: () => void): () => void;
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
  /** Gives the evening other lists under the same join code. Safe to call again. */
  putLists(change: ListsToPut): Promise<{ readonly ok: true } | Refusal>;
  /**
   * Replaces the join secret: the old code answers `join.rotated` from now on. Safe to call again.
   * `join.rotated`: this one was in force before and never is again.
   */
  rotate(rotation: Rotation): Promise<{ readonly ok: true } | Refusal>;
}

export interface FetchedManifest {
  readonly ok: true;
  readonly manifest: Manifest;
  /** The one of the given join secrets that it is sealed under. */
  readonly joinSecret: Bytes;
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
  readonly lists: readonly SealedList[];
}
