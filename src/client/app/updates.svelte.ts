let waiting = $state.raw<ServiceWorker | null>(null);
let outdated = $state(false);
let asked = false;

/** What is known of newer versions of the app. */
export const updates = {
  /** A new version is on the device and waits for a yes. */
  get ready(): boolean {
    return waiting !== null;
  },
  /** Another tab runs a newer version and took the database: this one can only be loaded again. */
  get outdated(): boolean {
    return outdated;
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
  setOutdated(): void {
    outdated = true;
  },
};
