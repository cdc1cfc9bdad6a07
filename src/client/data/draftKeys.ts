import type { Db } from './Db.ts';

/** Where the keys of drafts live: on the disk of an ordinary phone, or only as long as the page lives. */
export interface DraftKeyHolder {
  readonly kind: 'stored' | 'memory';
  get(id: string): Promise<CryptoKey | undefined>;
  /** The draft's key, made fresh at the first call. Rejects when it cannot be kept. */
  create(id: string): Promise<CryptoKey>;
  drop(id: string): Promise<void>;
}

/** Keys in the database: not extractable, and deleted with their draft. */
export function storedKeys(db: Db): DraftKeyHolder {
  const get = async (id: string) => (await db.draftKeys.get(id))?.key;
  return {
    kind: 'stored',
    get,
    create: async (id) => {
      const known = await get(id);
      if (known) return known;
      const fresh = await newKey();
      // Between the look and the write another tab may have made one; the first stays, or its draft is lost.
      return db.transaction('rw', db.draftKeys, async () => {
        const other = await get(id);
        if (other) return other;
        await db.draftKeys.add({ id, key: fresh });
        return fresh;
      });
    },
    drop: (id) => db.draftKeys.delete(id),
  };
}

/** Keys in memory: after a reload nothing opens the drafts any more. */
export function memoryKeys(): DraftKeyHolder {
  const keys = new Map<string, Promise<CryptoKey>>();
  return {
    kind: 'memory',
    get: async (id) => keys.get(id),
    create: (id) => {
      const key = keys.get(id) ?? newKey();
      keys.set(id, key);
      return key;
    },
    drop: (id) => {
      keys.delete(id);
      return Promise.resolve();
    },
  };
}

function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
