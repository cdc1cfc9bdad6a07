/** The parts of the app beside the first screen's shell, which the service worker takes onto the device on demand. */
export type AssetGroup = 'attendee' | 'print' | 'desk';

/** What a page tells the service worker. `prepare` comes with a port (`event.ports[0]`) for its answers. */
export type ToWorker =
  | { readonly type: 'prepare'; readonly group: AssetGroup }
  /** Ends a `prepare`; sent over its port. */
  | { readonly type: 'stop' }
  /** Sync now, also when this page is closed meanwhile. */
  | { readonly type: 'sync' }
  /** The person agreed: the new version may take over. */
  | { readonly type: 'skipWaiting' };

/** What the service worker answers over the port of a `prepare`. Counts are bytes where the build knows them, else files. */
export type FromWorker =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'prepared' }
  | { readonly type: 'failed'; readonly reason: 'network.none' | 'network.portal' | 'storage.full' | 'app.incomplete' };

/** Tag of the Background Sync event (`registration.sync.register(OUTBOX_TAG)`). */
export const OUTBOX_TAG = 'otk-outbox';
