import type { Page } from 'playwright-core';

/** Something that a page's storage holds: a text or bytes, by the way that leads there. */
export interface Stored {
  /** `IndexedDB otkrytka/drafts/0/sealed`, `localStorage theme`, … */
  readonly where: string;
  readonly kind: 'text' | 'bytes' | 'key';
  readonly bytes: Buffer;
}

/** Everything that the page's origin keeps, as the page itself can read it: every table with its binary fields, caches, both storages. */
export async function storedIn(page: Page): Promise<Stored[]> {
  const found = await page.evaluate(async () => {
    const stored: { where: string; kind: 'text' | 'bytes' | 'key'; value: string }[] = [];

    for (const [name, storage] of [
      ['localStorage', localStorage],
      ['sessionStorage', sessionStorage],
    ] as const)
      for (const [key, value] of Object.entries(storage)) await walk(value, `${name} ${key}`);
    await walk(history.state, 'history.state');
    await walk(location.href, 'location');
    await walk(document.title, 'title');
    for (const { name } of await indexedDB.databases()) await readDatabase(name ?? '');
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) await walk(await (await cache.match(request))?.blob(), `cache ${request.url}`);
    }
    return stored;

    async function readDatabase(name: string): Promise<void> {
      const db = await answer(indexedDB.open(name));
      for (const table of db.objectStoreNames) {
        const store = db.transaction(table).objectStore(table);
        const [keys, rows] = await Promise.all([answer(store.getAllKeys()), answer<unknown[]>(store.getAll())]);
        for (const [i, row] of rows.entries()) {
          const where = `IndexedDB ${name}/${table}/${String(i)}`;
          await walk(keys[i], `${where} (its key)`);
          await walk(row, where);
        }
      }
      db.close();
    }

    async function walk(value: unknown, where: string): Promise<void> {
      if (value === undefined || value === null) return;
      if (value instanceof CryptoKey)
        stored.push({ where, kind: 'key', value: `${value.algorithm.name} extractable ${String(value.extractable)}` });
      else if (value instanceof Blob) await walk(await value.arrayBuffer(), where);
      else if (value instanceof ArrayBuffer) pushBytes(new Uint8Array(value), where);
      else if (ArrayBuffer.isView(value)) pushBytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength), where);
      else if (typeof value === 'object') for (const [name, part] of Object.entries(value)) await walk(part, `${where}/${name}`);
      else stored.push({ where, kind: 'text', value: JSON.stringify(value) });
    }

    function pushBytes(bytes: Uint8Array, where: string): void {
      let binary = '';
      for (const byte of bytes) binary += String.fromCharCode(byte);
      stored.push({ where, kind: 'bytes', value: btoa(binary) });
    }

    function answer<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The request failed.'));
      });
    }
  });
  return found.map(({ where, kind, value }) => ({ where, kind, bytes: Buffer.from(value, kind === 'bytes' ? 'base64' : 'utf8') }));
}
