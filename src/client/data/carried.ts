import type { Random } from '../../domain/bytes/index.ts';
import { openCarried, sealCarried, type CarriedSecrets } from '../../domain/relay/carried.ts';
import type { JoinCode } from '../../domain/event/joinCode.ts';
import { toHex } from '../../domain/bytes/index.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import type { HandedRow, RelayedRow } from './rows.ts';

/** What a table carries and no desk has said to have. */
export const relayedOf = (db: Db, eid: string) => async (): Promise<readonly RelayedRow[]> =>
  (await db.handed.where('eid').equals(eid).toArray()).filter(isRelayed);

function isRelayed(row: HandedRow | RelayedRow): row is RelayedRow {
  return row.relayed !== undefined;
}

/** A record that a table carries, with what opens for the code that is in its memory. */
export type CarriedRow = RelayedRow & CarriedSecrets;

export interface Carried {
  readonly open: readonly CarriedRow[];
  /** Sealed under another code of this evening: each goes on when that one is scanned. */
  readonly locked: readonly RelayedRow[];
}

/** What a table carries, by whether this code opens it. */
export const carriedOf = (db: Db, code: JoinCode) => async (): Promise<Carried> => {
  const open: CarriedRow[] = [];
  const locked: RelayedRow[] = [];
  for (const row of await relayedOf(db, toHex(code.eid))()) {
    const secrets = openCarried(row.relayed.secrets, row, code);
    if (secrets) open.push({ ...row, ...secrets });
    else locked.push(row);
  }
  return { open, locked };
};

/** Seals anew what `former` opens, for `code` to open from now on. Gives how many there were. */
export function sealAnew(db: Db, random: Random, former: JoinCode, code: JoinCode): Promise<Attempt<number>> {
  return attempt(() =>
    db.transaction('rw', db.handed, async () => {
      const { open } = await carriedOf(db, former)();
      const rows = open.map(({ writeToken, statusKey, board, ...row }): RelayedRow => {
        const secrets = sealCarried({ writeToken, statusKey, board }, row, code, random);
        return { ...row, relayed: { ...row.relayed, secrets } };
      });
      await db.handed.bulkPut(rows);
      return rows.length;
    }),
  );
}

/** As an earlier version kept it: readable for whoever has the tablet. */
type ReadableRow = Omit<HandedRow, 'relayed'> & { readonly relayed: CarriedSecrets & Omit<RelayedRow['relayed'], 'secrets'> };

/** Seals what an earlier version left readable, when the code is there for the first time. */
export function sealReadable(db: Db, random: Random, code: JoinCode): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.handed, async () => {
      const rows = (await db.handed.where('eid').equals(toHex(code.eid)).toArray()) as unknown as readonly (RelayedRow | ReadableRow)[];
      const readable = rows.filter((row): row is ReadableRow => 'relayed' in row && 'statusKey' in row.relayed);
      await db.handed.bulkPut(
        readable.map(({ writeToken, relayed: { statusKey, board, ...relayed }, ...row }): RelayedRow => {
          return { ...row, relayed: { ...relayed, secrets: sealCarried({ writeToken, statusKey, board }, row, code, random) } };
        }),
      );
    }),
  );
}
