import type { Bytes } from '../../domain/bytes/index.ts';
import type { Db } from './Db.ts';
import type { Relayed } from './rows.ts';

/** What lies on this device of a careful evening. Nobody can tell from it what the evening is called, or to whom anything is. */
export interface CarefulHere {
  readonly eid: string;
  /** Sealed and not acknowledged by the organizers. */
  readonly waiting: readonly { readonly kind: Relayed['kind']; readonly rid: string; readonly file: Bytes }[];
}

/** The careful evenings of this device. */
export const carefulHere = (disk: Db) => async (): Promise<readonly CarefulHere[]> => {
  const [rows, handed] = await Promise.all([disk.careful.toArray(), disk.handed.toArray()]);
  return rows.map(({ eid }) => ({
    eid,
    waiting: handed.flatMap(({ eid: of, rid, relayed }) =>
      of === eid && relayed?.file ? { kind: relayed.kind, rid, file: relayed.file } : [],
    ),
  }));
};
