import { Dexie, type Table } from 'dexie';
import type {
  CardRow,
  CarefulRow,
  DeskLogRow,
  DeskOutboxRow,
  DeskRow,
  DraftKeyRow,
  DraftRow,
  EveningRow,
  HandedRow,
  ListRow,
  OutboxRow,
  PieceRow,
  RelayedRow,
  SettingRow,
  TableRow,
} from './rows.ts';

/** The device's database. Released `version(n)` lines stay as they are; changes get a new one. */
export class Db extends Dexie {
  declare readonly evenings: Table<EveningRow, string>;
  declare readonly lists: Table<ListRow, string>;
  declare readonly pieces: Table<PieceRow, [string, number]>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly draftKeys: Table<DraftKeyRow, string>;
  declare readonly cards: Table<CardRow, string>;
  declare readonly outbox: Table<OutboxRow, string>;
  declare readonly desks: Table<DeskRow, string>;
  declare readonly deskLog: Table<DeskLogRow, [string, number]>;
  declare readonly deskOutbox: Table<DeskOutboxRow, string>;
  /** What was handed over to a desk here and no server has yet; at a table and on a careful phone, what it carries. */
  declare readonly handed: Table<HandedRow | RelayedRow, [string, string, number]>;
  /** The one evening that this tablet is a table of. */
  declare readonly tableMode: Table<TableRow, string>;
  /** Careful evenings that were joined here: ciphertext. */
  declare readonly careful: Table<CarefulRow, string>;
  declare readonly settings: Table<SettingRow, string>;

  constructor(name: string, options: DbOptions) {
    const { indexedDB, IDBKeyRange } = options;
    super(name, {
      // What the screen calls saved is on the disk, not in a buffer of the system.
      chromeTransactionDurability: 'strict',
      ...(indexedDB && { indexedDB }),
      ...(IDBKeyRange && { IDBKeyRange }),
    });
    this.version(1).stores({
      evenings: 'eid',
      lists: 'id, eid',
      pieces: '[list+index], list',
      drafts: 'id, eid',
      draftKeys: 'id',
      cards: 'rid, eid, &draft',
      outbox: 'rid, eid',
      desks: 'eid',
      deskLog: '[eid+seq], eid',
      deskOutbox: 'id, [eid+order], eid',
      settings: 'key',
    });
    this.version(2).stores({ handed: '[eid+rid+rev], eid' });
    this.version(3).stores({ tableMode: 'eid' });
    this.version(4).stores({ careful: 'eid' });
  }
}

export interface DbOptions {
  /** Another IndexedDB: the in-memory one where the browser has no storage. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** Another tab runs a newer version: this one has let go of the database and must be loaded again. */
  readonly onversionchange?: () => void;
  /** This tab is the newer version and waits for an older one to be closed. */
  readonly onblocked?: () => void;
  /** It is open, after it was blocked maybe. */
  readonly onopen?: () => void;
  /** The browser closed the database by itself (storage cleared, disk trouble). */
  readonly onclose?: () => void;
}

/** Opens the device's database at the first use. Never throws by itself: each read or write says what is wrong. */
export function openDb(name = 'otkrytka', options: DbOptions = {}): Db {
  const db = new Db(name, options);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    options.onversionchange?.();
    // Stops Dexie's own handler, which would open the database again behind the new version's back.
    return false;
  });
  db.on('blocked', () => {
    options.onblocked?.();
  });
  db.on('ready', () => {
    options.onopen?.();
  });
  db.on('close', () => {
    options.onclose?.();
  });
  return db;
}
