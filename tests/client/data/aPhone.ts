import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDb, type Db, type DbOptions } from '../../../src/client/data/Db.ts';
import { DraftStore } from '../../../src/client/data/DraftStore.ts';
import { storedKeys } from '../../../src/client/data/draftKeys.ts';
import { joinEvening } from '../../../src/client/data/commands.ts';
import { safeConsent, type Draft } from '../../../src/domain/card/index.ts';
import { formatJoinCode, type NewEvent } from '../../../src/domain/event/index.ts';
import { seededRandom } from '../../support/random.ts';

/** What a browser profile keeps: every tab of it opens the same databases. */
export function aProfile(): IDBFactory {
  return new IDBFactory();
}

export function aTab(profile: IDBFactory = aProfile(), options: Omit<DbOptions, 'indexedDB' | 'IDBKeyRange'> = {}): Db {
  return openDb('otkrytka', { indexedDB: profile, IDBKeyRange, ...options });
}

export const evenings = Date.parse('2026-11-22T19:00:00Z');
export const clock = () => evenings;

/** A phone that was not used before is at the evening of `aDraft`. */
export function atTheEvening(db: Db): Db {
  db.on('populate', (transaction) => transaction.table('evenings').add({ eid: aDraft().eid, manifest: { lists: [] } }));
  return db;
}

export function aStore(db: Db, seed = 1): DraftStore {
  atTheEvening(db);
  return new DraftStore(db, storedKeys(db), clock, seededRandom(seed));
}

export function aDraft(change: Partial<Draft> = {}): Draft {
  return {
    id: 'd1'.repeat(16),
    eid: 'e1'.repeat(16),
    person: 'probnikov-test',
    text: 'Здравствуйте, Тест Тестович! Сегодня шёл дождь.',
    front: 'window-cat',
    signature: { name: 'Маша', strokes: [[1, 2, 3, 4]] },
    consent: safeConsent,
    step: 'write',
    changedAt: evenings,
    ...change,
  };
}

/** Puts an evening on a phone as a join does. */
export async function joined(db: Db, evening: NewEvent, seed = 7): Promise<void> {
  const { manifest, code } = evening;
  const kept = await joinEvening(db, seededRandom(seed), { code: formatJoinCode(code), manifest, generation: null, now: evenings });
  if (!kept.ok) throw new Error(kept.reason);
}

export interface Trouble {
  /** Which write fails, counted from the next one on: 0 is the next. */
  after: number;
  error: () => Error;
}

/** Lets writes of this tab fail from a point on, as a full disk does; set `after` to choose the point. */
export function troubled(db: Db): Trouble {
  const trouble: Trouble = { after: Number.POSITIVE_INFINITY, error: () => new DOMException('No room.', 'QuotaExceededError') };
  db.use({
    stack: 'dbcore',
    name: 'trouble',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => (trouble.after-- <= 0 ? Promise.reject(trouble.error()) : table.mutate(request)),
        };
      },
    }),
  });
  return trouble;
}

/** Everything that stands in any table, as one string of bytes (`latin1`). Keys that cannot be taken out are left out. */
export async function dump(db: Db): Promise<string> {
  const parts: Buffer[] = [];
  const walk = (value: unknown): void => {
    if (value instanceof Uint8Array) parts.push(Buffer.from(value));
    else if (typeof value === 'string') parts.push(Buffer.from(value, 'utf8'), Buffer.from(value, 'utf16le'));
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null && !(value instanceof CryptoKey)) {
      for (const [key, inner] of Object.entries(value)) {
        walk(key);
        walk(inner);
      }
    }
  };
  for (const table of db.tables) walk(await table.toArray());
  return Buffer.concat(parts).toString('latin1');
}

/** A text as it would look in a dump: UTF-8, UTF-16 and base64 at each of its three offsets. */
export function disguises(text: string): string[] {
  const utf8 = Buffer.from(text, 'utf8');
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), utf8])
      .toString('base64')
      // The first characters mix with what stands before, the last with what stands behind.
      .slice(4, -4),
  );
  return [utf8.toString('latin1'), Buffer.from(text, 'utf16le').toString('latin1'), ...base64];
}
