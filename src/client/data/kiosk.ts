import type { Random } from '../../domain/bytes/index.ts';
import { toHex } from '../../domain/bytes/index.ts';
import type { JoinCode } from '../../domain/event/joinCode.ts';
import { openPreselected, sealPreselected } from '../../domain/relay/preselected.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import { giveReserve } from './reserve.ts';
import type { KioskRow, TableRow } from './rows.ts';

/** How a table is to stand alone. */
export interface NewKiosk {
  /** The tag of whom everybody is led to first; missing where guests choose. */
  readonly person?: string | undefined;
  readonly now: number;
}

/** What lies on the disk of it; its count begins with what was sealed before. */
export function kioskRow(
  { person, now }: NewKiosk,
  sealed: Pick<TableRow, 'cards' | 'signatures' | 'unfinished'>,
  code: JoinCode,
  random: Random,
): KioskRow {
  const { cards, signatures, unfinished } = sealed;
  return {
    handedOver: { at: now, cards, signatures, unfinished },
    ...(person !== undefined && { person: sealPreselected(person, code, random) }),
  };
}

/** Makes a kiosk of a table, or sets it up otherwise, or makes a table of it again (`undefined`). Its count goes on. */
export function setKiosk(db: Db, random: Random, code: JoinCode, kiosk: NewKiosk | undefined): Promise<Attempt<unknown>> {
  const eid = toHex(code.eid);
  return attempt(() =>
    db.transaction('rw', db.tableMode, db.settings, async () => {
      const table = await db.tableMode.get(eid);
      if (!table) throw new Error('This tablet is no table of the evening any more.');
      const { kiosk: known, ...rest } = table;
      if (!kiosk) {
        await giveReserve(db);
        return db.tableMode.put(rest);
      }
      const made = kioskRow(kiosk, table, code, random);
      return db.tableMode.put({ ...rest, kiosk: known ? { ...made, handedOver: known.handedOver } : made });
    }),
  );
}

/** Somebody handed over what is here: from now on it is counted anew. Not a record leaves the tablet by it. */
export function markHandedOver(db: Db, eid: string, now: number): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.tableMode, async () => {
      const table = await db.tableMode.get(eid);
      if (!table?.kiosk) return;
      const { cards, signatures, unfinished, kiosk } = table;
      await db.tableMode.put({ ...table, kiosk: { ...kiosk, handedOver: { at: now, cards, signatures, unfinished } } });
    }),
  );
}

/** Whom `former` opens is sealed for `code` from now on. */
export function preselectUnder(db: Db, random: Random, former: JoinCode, code: JoinCode): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.tableMode, async () => {
      const eid = toHex(code.eid);
      const table = await db.tableMode.get(eid);
      const person = table?.kiosk?.person && openPreselected(table.kiosk.person, former);
      if (!table?.kiosk || person === undefined) return;
      await db.tableMode.put({ ...table, kiosk: { ...table.kiosk, person: sealPreselected(person, code, random) } });
    }),
  );
}
