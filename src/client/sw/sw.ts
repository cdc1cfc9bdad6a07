import { openDb, type Db } from '../data/Db.ts';
import { keepShared } from '../data/sharedFiles.ts';
import { syncAll } from '../sync/syncAll.ts';
import { OUTBOX_TAG, type AssetGroup, type FromWorker, type ToWorker } from '../sync/workerProtocol.ts';
import { AppFiles } from './AppFiles.ts';
import type { BuiltFile } from './assetGroups.ts';
import { SHARE_PATH, takeShared } from './takeShared.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly BuiltFile[] };

/** Background Sync, which TypeScript does not know. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

const files = new AppFiles({
  // The build writes the list of its files here.
  files: self.__WB_MANIFEST,
  origin: self.location.origin,
  caches: self.caches,
  fetch: (input, init) => fetch(input, init),
});

self.addEventListener('install', (event) => {
  event.waitUntil(
    files.takeWhatWasThere().then((taken) => {
      if (!taken.ok) throw new Error(taken.reason);
    }),
  );
});

self.addEventListener('activate', (event) => {
  // The page of a first visit is taken along, so that its later parts come from the device too.
  event.waitUntil(Promise.all([files.dropOld(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method === 'POST' && url.origin === self.location.origin && url.pathname === SHARE_PATH) {
    event.respondWith(takeShared(request, (shared) => keepShared(ownDb(), shared)));
    return;
  }
  // An evening's data goes past this worker, always.
  if (request.method !== 'GET' || url.origin !== self.location.origin || /^\/(v1|healthz|metrics)(\/|$)/.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request, url.pathname));
  else event.respondWith(file(request, url.pathname));
});

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  // Never by itself: somebody may be writing. The page asks, and loads again afterwards.
  if (message.type === 'skipWaiting') event.waitUntil(self.skipWaiting());
  if (message.type === 'sync') event.waitUntil(sync());
  const port = event.ports[0];
  if (message.type === 'prepare' && port) event.waitUntil(prepare(message.group, port));
});

self.addEventListener('sync', (event) => {
  const { tag } = event as SyncEvent;
  if (tag === OUTBOX_TAG) (event as SyncEvent).waitUntil(syncOrTryLater());
});

/** The whole app is one page; its screens stand behind the `#`. What it is left for in a hurry is another. */
async function page(request: Request, path: string): Promise<Response> {
  const isNeutral = path.startsWith('/measures/');
  return (await files.find(isNeutral ? path : '/index.html')) ?? fetch(request);
}

async function file(request: Request, path: string): Promise<Response> {
  return (await files.findOrTake(path)) ?? fetch(request);
}

async function prepare(group: AssetGroup, port: MessagePort): Promise<void> {
  const stop = new AbortController();
  const tell = (message: FromWorker) => {
    port.postMessage(message);
  };
  port.onmessage = () => {
    stop.abort();
  };
  const taken = await files.take(group, (done, total) => tell({ type: 'progress', done, total }), stop.signal);
  tell(taken.ok ? { type: 'prepared' } : { type: 'failed', reason: taken.reason });
}

let db: Db | undefined;

function ownDb(): Db {
  const forget = () => (db = undefined);
  return (db ??= openDb('otkrytka', { onversionchange: forget, onclose: forget }));
}

async function sync(): Promise<number> {
  const { onlyHere } = await syncAll({
    db: ownDb(),
    fetch: (input, init) => fetch(input, init),
    clock: () => Date.now(),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    locks: navigator.locks,
  });
  return onlyHere;
}

/** A failed Background Sync is tried again by the browser, at a time that it chooses. */
async function syncOrTryLater(): Promise<void> {
  if ((await sync()) > 0) throw new Error('Some cards still wait.');
}
