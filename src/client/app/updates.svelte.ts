/**
 * Why this tab's database takes nothing any more: another tab runs a newer version and took it over; this tab is the newer one
 * and waits for the older to let go; the browser closed it, as when somebody clears the site's data.
 */
export type StorageTrouble = 'outdated' | 'blocked' | 'closed';

let waiting = $state.raw<ServiceWorker | null>(null);
let storage = $state<StorageTrouble | null>(null);
let asked = false;

/** What is known of newer versions of the app. */
export const updates = {
  /** A new version is on the device and waits for a yes. */
  get ready(): boolean {
    return waiting !== null;
  },
  get storage(): StorageTrouble | null {
    return storage;
  },
  /** A worker of a newer version waits, or none does. */
  found(worker: ServiceWorker | null): void {
    waiting = worker;
  },
  /** The person agreed: the new worker takes over, then the page is loaded again. */
  accept(): void {
    asked = true;
    waiting?.postMessage({ type: 'skipWaiting' });
  },
  /** Another worker is in charge. On a first visit that is no reason to load anything again. */
  takenOver(): void {
    if (asked) location.reload();
  },
  setStorage(trouble: StorageTrouble | null): void {
    storage = trouble;
  },
};
