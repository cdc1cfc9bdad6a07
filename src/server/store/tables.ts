/** What a bearer token lets its holder do: post and read, read the board and withdraw with a writer's token, or work as a desk. */
export type Role = 'post' | 'locator' | 'member';

/** Flags are 0 or 1, because SQLite has no booleans. */
type Flag = 0 | 1;

/**
 * The tables as they stand after the last migration. The event's id is the first column of every primary key;
 * `settings` alone belongs to the database and not to an event. Ids and hashes are lower-case hexadecimal, days `YYYY-MM-DD`.
 */
export interface Tables {
  settings: { name: string; value: string };
  /** `last` is the last `seq` given out, `bytes` what all rows of the event hold. */
  events: { eid: string; epoch: number; last: number; bytes: number; day: string };
  /** `hash` is the SHA-256 of the token; `bytes` what was posted with it. */
  capabilities: { eid: string; hash: string; role: Role; ended: Flag; bytes: number };
  /** The newest revision of each record; `token` is the SHA-256 of the writer's token. */
  cards: { eid: string; rid: string; token: string; rev: number; digest: string; seq: number; withdrawn: Flag };
  /** Records, withdrawals and operations in `seq` order. `rid` is the card that a row speaks of. */
  log: {
    eid: string;
    seq: number;
    kind: 'record' | 'withdrawn' | 'operation';
    rid: string | null;
    rev: number | null;
    operation: string | null;
    counter: number | null;
    audience: string | null;
    epoch: number | null;
    day: string;
    size: number;
    blob: Uint8Array | null;
  };
  board: { eid: string; id: string; entry: Uint8Array };
  counts: { eid: string; digest: string; sealed: Uint8Array };
  manifests: { eid: string; sealed: Uint8Array };
  lists: { eid: string; id: string; size: number; sealed: Uint8Array };
}
