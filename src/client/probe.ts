/**
 * What this browser can do, found out before anything else is loaded. No name or version of a browser is read, only
 * the names of two apps that put a browser of their own before a link and show it in no other way.
 */
export interface Probe {
  /** False on `http://` other than localhost: no crypto, no service worker, no camera. */
  readonly secure: boolean;
  /** `memory` where the browser has no storage or cannot keep keys: Lockdown Mode, some private windows. */
  readonly storage: 'disk' | 'memory';
  readonly serviceWorker: boolean;
  /** The browser sends what waits also while the app is closed (Background Sync); iPhones and Firefox do not. */
  readonly sendsAlone: boolean;
  /** Whether the browser promised not to clear our data by itself; undefined where it cannot say. */
  readonly persisted: boolean | undefined;
  /** Opened from the home screen. */
  readonly standalone: boolean;
  /** An iPhone or iPad, whatever browser it calls itself. */
  readonly ios: boolean;
  /** A tab there that keeps something: it should go to the home screen before joining, because data does not move there later. */
  readonly iosTab: boolean;
  /** A browser inside another app (a messenger's), or an iPhone's private window: it cannot go to the home screen, and may forget everything. */
  readonly inApp: boolean;
  /** What is kept here is probably gone with the window. A guess: browsers hide it, and a full disk can look the same. */
  readonly privateWindow: boolean;
  /** Apple's Lockdown Mode is on for this site: no database, no service worker, no locks. */
  readonly lockdown: boolean;
}

const PROBE_DB = 'otkrytka-probe';
/** The app's own database (`openDb`). */
const OWN_DB = 'otkrytka';
/** Facebook and Instagram. */
const ownBrowserOf = /\b(FBA[NV]|FB_IAB|Instagram)\b/;
/** Some WebKit versions never answer the first `open`. */
const PATIENCE = 4000;
/**
 * Chromium gives a site three fifths of an ordinary disk, and says so rounded up to whole GiB, 10 at most (from version
 * 138 on); a private window got a share of the memory. Phones have disks of 16 GB and more, and memories of 12 and less.
 */
const LEAST_OF_A_DISK = 4 * 1024 ** 3;

/** Looks at what there is by trying it. Never throws. */
export async function probe(scope: Window & typeof globalThis = window): Promise<Probe> {
  // TypeScript knows only browsers that have all of this.
  const crypto = scope.crypto as Crypto | undefined;
  const secure = scope.isSecureContext && crypto?.subtle !== undefined;
  const navigator: Navigator & { readonly standalone?: boolean } = scope.navigator;
  const serviceWorker = 'serviceWorker' in navigator;
  // Safari on a Mac knows the word, too, and has no touch; an iPad that calls itself a Mac has.
  const ios = navigator.standalone !== undefined && navigator.maxTouchPoints > 0;
  const standalone = navigator.standalone === true || matches(scope, '(display-mode: standalone)');
  // On a disk that is full or slow the trial fails as well: what is kept there already must stay in sight.
  const [keeps, seemsPrivate] = await Promise.all([
    secure && inTime(keepsSomething(scope), false),
    secure && inTime(looksPrivate(navigator), false),
  ]);
  const storage = keeps ? 'disk' : 'memory';
  const embedded = 'TelegramWebview' in scope || 'TelegramWebviewProxy' in scope || ownBrowserOf.test(navigator.userAgent);
  // Only what calls itself a browser gets a service worker there; Lockdown Mode has no storage either.
  const privateWindow = keeps && seemsPrivate && !standalone;
  const inApp = embedded || (ios && !standalone && keeps && (!serviceWorker || privateWindow));
  return {
    secure,
    storage,
    serviceWorker,
    sendsAlone: serviceWorker && 'SyncManager' in scope,
    persisted: await inTime(persisted(navigator), undefined),
    standalone,
    ios,
    iosTab: ios && !standalone && !inApp && keeps,
    inApp,
    privateWindow,
    lockdown: isLockedDown(scope),
  };
}

async function keepsSomething(scope: Window & typeof globalThis): Promise<boolean> {
  return (await inTime(holdsOurs(scope), false)) || (await keepsKeys(scope));
}

/**
 * The signs that each browser still shows, none of which is a promise of its maker:
 * - WebKit and Firefox refuse the site's own folder in a private window (UnknownError, “unknown transient reason”;
 *   SecurityError): MDN, StorageManager.getDirectory; github.com/rhashimoto/wa-sqlite/issues/237, livestorejs/livestore#533.
 * - Chromium gives a private window little room: chromestatus.com/feature/4977371751645184. Versions from the middle of
 *   2026 on hide that too (github.com/explainers-by-googlers/static-storage-quota): of those nothing is said.
 */
async function looksPrivate(navigator: Navigator): Promise<boolean> {
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  try {
    if ('webkitTemporaryStorage' in navigator) {
      const { quota = 0, usage = 0 } = (await storage?.estimate?.()) ?? {};
      return quota > 0 && quota - usage < LEAST_OF_A_DISK;
    }
    // Not asked of Chromium, which would write a folder for it onto the disk.
    await storage?.getDirectory?.();
    return false;
  } catch (error) {
    return error instanceof DOMException && (error.name === 'SecurityError' || error.name === 'UnknownError');
  }
}

/**
 * What Lockdown Mode takes away from every page of Apple's browser, and nothing else does together: the database and
 * WebAssembly (Apple's support page 105120 and the list of what was found missing in iOS 16 to 18.7). A site that its
 * owner allowed has both.
 */
function isLockedDown(scope: Window & typeof globalThis): boolean {
  const { indexedDB, WebAssembly } = scope as { readonly indexedDB?: unknown; readonly WebAssembly?: unknown };
  return 'standalone' in scope.navigator && !indexedDB && WebAssembly === undefined;
}

/** Whether this browser kept our data before; then it can. */
async function holdsOurs(scope: Window): Promise<boolean> {
  try {
    return (await scope.indexedDB.databases()).some(({ name }) => name === OWN_DB);
  } catch {
    // Without any database, or with an old one that cannot list.
    return false;
  }
}

/** Writes a key that cannot be taken out and reads it back: just what drafts will need. */
async function keepsKeys(scope: Window & typeof globalThis): Promise<boolean> {
  try {
    const key = await scope.crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const db = await answer(openProbe(scope));
    try {
      const kept = db.transaction('probe', 'readwrite').objectStore('probe');
      await answer(kept.put(key, 'key'));
      const back: unknown = await answer(db.transaction('probe').objectStore('probe').get('key'));
      return back !== undefined;
    } finally {
      db.close();
      scope.indexedDB.deleteDatabase(PROBE_DB);
    }
  } catch {
    return false;
  }
}

function openProbe(scope: Window): IDBOpenDBRequest {
  const request = scope.indexedDB.open(PROBE_DB, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('probe');
  return request;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed.'));
  });
}

async function persisted(navigator: Navigator): Promise<boolean | undefined> {
  const storage = navigator.storage as StorageManager | undefined;
  try {
    return await storage?.persisted();
  } catch {
    return undefined;
  }
}

function matches(scope: Window, query: string): boolean {
  // Old embedded browsers have none.
  return 'matchMedia' in scope && scope.matchMedia(query).matches;
}

function inTime<T>(work: Promise<T>, otherwise: T): Promise<T> {
  return Promise.race([work, new Promise<T>((resolve) => setTimeout(resolve, PATIENCE, otherwise))]);
}
