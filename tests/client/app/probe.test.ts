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

/** WebKit with touch; `more`: what differs from Safari's tab. */
const iphone = (more: object = {}) => ({ standalone: false, maxTouchPoints: 5, serviceWorker: {}, ...more });

test.each([
  ['a tab of Safari on an iPhone', iphone(), { ios: true, iosTab: true, inApp: false }],
  ['an iPad that calls itself a Mac', iphone({ userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' }), { iosTab: true }],
  ['the app on its home screen', iphone({ standalone: true }), { ios: true, iosTab: false, inApp: false, standalone: true }],
  ['Safari on a Mac', iphone({ maxTouchPoints: 0 }), { ios: false, iosTab: false, inApp: false }],
  ['an Android phone', { maxTouchPoints: 5, serviceWorker: {} }, { ios: false, iosTab: false, inApp: false }],
])('%s is known by what it can do, not by its name', async (_, navigator, found) => {
  expect(await probe(browser({ navigator }))).toMatchObject(found);
});

test('an iPhone that keeps nothing (Lockdown Mode) is not sent to the home screen: nothing is kept there either', async () => {
  const found = await probe(browser({ indexedDB: null, navigator: iphone({ serviceWorker: undefined }) }));
  expect(found).toMatchObject({ storage: 'memory', iosTab: false, inApp: false });
});

test.each([
  ['any app on an iPhone', browser({ navigator: { standalone: false, maxTouchPoints: 5 } })],
  ['Telegram', browser({ more: { TelegramWebview: {} } })],
  ['Instagram', browser({ navigator: { serviceWorker: {}, userAgent: 'Mozilla/5.0 (Linux; Android 14; wv) Chrome/120 Instagram 300.0' } })],
  ['Facebook', browser({ navigator: iphone({ userAgent: 'Mozilla/5.0 (iPhone) Mobile/15E148 [FBAN/FBIOS;FBAV/440.0]' }) })],
])('the own browser of %s is recognized, and never taken for a tab that could go to the home screen', async (_, scope) => {
  expect(await probe(scope)).toMatchObject({ inApp: true, iosTab: false });
});

test('what the browser promised about our data is passed on', async () => {
  const navigator = { serviceWorker: {}, storage: { persisted: () => Promise.resolve(true) } };
  expect((await probe(browser({ navigator }))).persisted).toBe(true);
  expect((await probe(browser())).persisted).toBeUndefined();
});

const refusing = (name: string) => ({ getDirectory: () => Promise.reject(new DOMException('', name)) });
const room = (gibibytes: number) => ({ estimate: () => Promise.resolve({ usage: 1024, quota: gibibytes * 1024 ** 3 + 1024 }) });

test.each([
  ['Firefox, which refuses the site’s own folder there', { serviceWorker: {}, storage: refusing('SecurityError') }, true],
  ['Safari on a Mac, which finds it for no reason', { standalone: false, serviceWorker: {}, storage: refusing('UnknownError') }, true],
  ['Firefox in an ordinary window', { serviceWorker: {}, storage: { getDirectory: () => Promise.resolve({}) } }, false],
  ['a browser that has no such folder at all', { serviceWorker: {}, storage: {} }, false],
  ['a browser that was interrupted', { serviceWorker: {}, storage: refusing('AbortError') }, false],
  ['Chromium with the room of a memory', { serviceWorker: {}, webkitTemporaryStorage: {}, storage: room(1) }, true],
  ['Chromium with the room of a disk', { serviceWorker: {}, webkitTemporaryStorage: {}, storage: room(10) }, false],
  ['Chromium that does not say', { serviceWorker: {}, webkitTemporaryStorage: {}, storage: {} }, false],
])('a private window is guessed by what is refused there: %s', async (_, navigator, privateWindow) => {
  expect(await probe(browser({ navigator }))).toMatchObject({ privateWindow, storage: 'disk' });
});

test('Chromium is not asked for the folder, which would stand on the disk for it', async () => {
  const storage = { ...room(10), getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')) };
  expect((await probe(browser({ navigator: { serviceWorker: {}, webkitTemporaryStorage: {}, storage } }))).privateWindow).toBe(false);
});

test('an iPhone’s private window is sent to an ordinary one, and not to the home screen', async () => {
  const navigator = iphone({ storage: refusing('UnknownError') });
  expect(await probe(browser({ navigator }))).toMatchObject({ privateWindow: true, inApp: true, iosTab: false });
});

test('an app on the home screen is never called a private window', async () => {
  const navigator = iphone({ standalone: true, storage: refusing('UnknownError') });
  expect(await probe(browser({ navigator }))).toMatchObject({ privateWindow: false, inApp: false });
});

test('Lockdown Mode is said only where both the database and WebAssembly are gone from Apple’s browser', async () => {
  const navigator = iphone({ serviceWorker: undefined });
  expect(await probe(browser({ indexedDB: null, navigator }))).toMatchObject({ storage: 'memory', lockdown: true });
  expect((await probe(browser({ indexedDB: null, navigator, more: { WebAssembly } }))).lockdown).toBe(false);
  expect((await probe(browser({ indexedDB: null, navigator: {} }))).lockdown).toBe(false);
});
