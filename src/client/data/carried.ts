import type { Random } from '../../domain/bytes/index.ts';
import { codeMark } from '../../domain/event/codeMark.ts';
import { openCarried, sealCarried, type CarriedSecrets, type SendingSecret } from '../../domain/relay/carried.ts';
import type { JoinCode } from '../../domain/event/joinCode.ts';
import { toHex } from '../../domain/bytes/index.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import type { HandedRow, Relayed, RelayedRow, SealedKind } from './rows.ts';

/** What a table carries and no desk has said to have. */
export const relayedOf = (db: Db, eid: string) => async (): Promise<readonly RelayedRow[]> =>
  (await db.handed.where('eid').equals(eid).toArray()).filter(isRelayed);

function isRelayed(row: HandedRow | RelayedRow): row is RelayedRow {
  return row.relayed !== undefined;
}

/** A record that was sealed on this device, with all that its writer knows of it. */
export type OwnRow = RelayedRow & CarriedSecrets & { readonly relayed: { readonly kind: SealedKind } };

/** Those of them that were sealed here. */
export function ownOf(rows: readonly CarriedRow[]): readonly OwnRow[] {
  return rows.filter((row): row is OwnRow => 'statusKey' in row && isOwn(row));
}

/** Whether a record was sealed at this table: of those the table hears the desk's word, and keeps each until it does. */
export function isOwn({ relayed }: RelayedRow): boolean {
  return relayed.kind !== 'fromPhone';
}

/**
 * Whether this table still owes a record something: one of its own until the desk has it, and a phone's until it went on
 * to the server or a desk. The phone keeps its own until the desk says so.
 */
export function isOwed(row: RelayedRow): boolean {
  return isOwn(row) || (row.relayed.uploadedTo === null && row.relayed.passedOn !== 1);
}

/** A record that a table carries, with what opens for the code that is in its memory. */
export type CarriedRow = RelayedRow & (CarriedSecrets | SendingSecret);

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

/** What lies on the disk of a record's secrets: sealed under the code, and by what mark people know that. */
export function underCode(
  secrets: CarriedSecrets | SendingSecret,
  at: Pick<RelayedRow, 'rid' | 'rev'>,
  code: JoinCode,
  random: Random,
): Pick<Relayed, 'secrets'> & { readonly under: string } {
  return { secrets: sealCarried(secrets, at, code, random), under: codeMark(code) };
}

/** Seals anew what `former` opens, for `code` to open from now on. Gives how many of them this table owes something. */
export function sealAnew(db: Db, random: Random, former: JoinCode, code: JoinCode): Promise<Attempt<number>> {
  return attempt(() =>
    db.transaction('rw', db.handed, async () => {
      const rows = (await relayedOf(db, toHex(code.eid))()).flatMap((row): RelayedRow[] => {
        const secrets = openCarried(row.relayed.secrets, row, former);
        return secrets ? [{ ...row, relayed: { ...row.relayed, ...underCode(secrets, row, code, random) } }] : [];
      });
      await db.handed.bulkPut(rows);
      return rows.filter(isOwed).length;
    }),
  );
}

/** As an earlier version kept it: readable for whoever has the tablet. */
type ReadableRow = Omit<HandedRow, 'relayed'> & { readonly relayed: CarriedSecrets & Omit<Relayed, 'secrets'> };

/** Seals what an earlier version left readable, when the code is there for the first time. */
export function sealReadable(db: Db, random: Random, code: JoinCode): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.handed, async () => {
      const rows = (await db.handed.where('eid').equals(toHex(code.eid)).toArray()) as unknown as readonly (RelayedRow | ReadableRow)[];
      const readable = rows.filter((row): row is ReadableRow => 'relayed' in row && 'statusKey' in row.relayed);
      await db.handed.bulkPut(
        readable.map(({ writeToken, relayed: { statusKey, board, ...relayed }, ...row }): RelayedRow => {
          return { ...row, relayed: { ...relayed, ...underCode({ writeToken, statusKey, board }, row, code, random) } };
        }),
      );
    }),
  );
}
