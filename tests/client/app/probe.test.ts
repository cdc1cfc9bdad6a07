import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { probe } from '../../../src/client/probe.ts';

type Scope = Window & typeof globalThis;

interface Browser {
  secure?: boolean;
  indexedDB?: unknown;
  navigator?: object;
  more?: object;
}

/** A browser with just what the probe looks at. */
function browser({ secure = true, indexedDB = new IDBFactory(), navigator = { serviceWorker: {} }, more = {} }: Browser = {}): Scope {
  return { isSecureContext: secure, crypto: globalThis.crypto, indexedDB, navigator, ...more } as unknown as Scope;
}

test('an ordinary browser keeps drafts on its disk', async () => {
  expect(await probe(browser())).toMatchObject({ secure: true, storage: 'disk', serviceWorker: true, iosTab: false, inApp: false });
});

test('plain http on another machine is not secure, whatever else there is', async () => {
  expect(await probe(browser({ secure: false }))).toMatchObject({ secure: false, storage: 'memory' });
});

test('a browser without a database (Lockdown Mode) works from memory', async () => {
  expect(await probe(browser({ indexedDB: null, navigator: {} }))).toMatchObject({ secure: true, storage: 'memory', serviceWorker: false });
});

test('a browser whose database refuses to open (some private windows) works from memory', async () => {
  const refusing = {
    open: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  };
  expect((await probe(browser({ indexedDB: refusing }))).storage).toBe('memory');
});

test('a browser whose database cannot keep a key works from memory', async () => {
  const factory = new IDBFactory();
  const forgetful = {
    open: (name: string, version: number) => {
      const request = factory.open(name, version);
      request.addEventListener('success', () => {
        request.result.transaction = () => {
          throw new DOMException('Keys cannot be cloned here.', 'DataCloneError');
        };
      });
      return request;
    },
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
  };
  expect((await probe(browser({ indexedDB: forgetful }))).storage).toBe('memory');
});

test('a browser that kept our data before is never taken for one without a disk, however full the disk is now', async () => {
  const factory = new IDBFactory();
  const full = {
    open: () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    },
    databases: () => factory.databases(),
  };
  expect((await probe(browser({ indexedDB: full }))).storage).toBe('memory');
  await new Promise((resolve) => (factory.open('otkrytka').onsuccess = resolve));
  expect((await probe(browser({ indexedDB: full }))).storage).toBe('disk');
});

test('the probe leaves no database behind', async () => {
  const indexedDB = new IDBFactory();
  await probe(browser({ indexedDB }));
  await expect.poll(() => indexedDB.databases()).toEqual([]);
});

test('a tab on an iPhone is told from an app on its home screen', async () => {
  const iphone = (standalone: boolean) => browser({ navigator: { standalone, serviceWorker: {} } });
  expect(await probe(iphone(false))).toMatchObject({ iosTab: true, standalone: false });
  expect(await probe(iphone(true))).toMatchObject({ iosTab: false, standalone: true });
});

test("a messenger's own browser is recognized", async () => {
  expect((await probe(browser({ navigator: { standalone: false } }))).inApp).toBe(true);
  expect((await probe(browser({ more: { TelegramWebview: {} } }))).inApp).toBe(true);
});

test('what the browser promised about our data is passed on', async () => {
  const navigator = { serviceWorker: {}, storage: { persisted: () => Promise.resolve(true) } };
  expect((await probe(browser({ navigator }))).persisted).toBe(true);
  expect((await probe(browser())).persisted).toBeUndefined();
});
