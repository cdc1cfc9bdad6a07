import type { Table } from 'dexie';
import type { Db } from './Db.ts';

/** Where the keys of drafts live: on the disk of an ordinary phone, or only as long as the page lives. */
export interface DraftKeyHolder {
  readonly kind: 'stored' | 'memory';
  /** What a transaction has to hold that calls `keep` or `drop`. */
  readonly tables: readonly Table[];
  get(id: string): Promise<CryptoKey | undefined>;
  /** Keeps a draft's key where it has none yet: in the transaction that writes the draft, so that no key stands without one. */
  keep(id: string, key: CryptoKey): Promise<void>;
  /** Deletes a draft's key: in the transaction that deletes the draft. */
  drop(id: string): Promise<void>;
}

/** Keys in the database: not extractable, and deleted with their draft. */
export function storedKeys(db: Db): DraftKeyHolder {
  const get = async (id: string) => (await db.draftKeys.get(id))?.key;
  return {
    kind: 'stored',
    tables: [db.draftKeys],
    get,
    keep: async (id, key) => {
      if (!(await get(id))) await db.draftKeys.add({ id, key });
    },
    drop: (id) => db.draftKeys.delete(id),
  };
}

/** Keys in memory: after a reload nothing opens the drafts any more. */
export function memoryKeys(): DraftKeyHolder {
  const keys = new Map<string, CryptoKey>();
  return {
    kind: 'memory',
    tables: [],
    get: (id) => Promise.resolve(keys.get(id)),
    keep: (id, key) => {
      if (!keys.has(id)) keys.set(id, key);
      return Promise.resolve();
    },
    drop: (id) => {
      keys.delete(id);
      return Promise.resolve();
    },
  };
}

/** A fresh key for one draft: AES-GCM 256, which cannot be taken out. */
export function newDraftKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
