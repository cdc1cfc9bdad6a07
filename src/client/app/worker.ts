import { prepareApp } from '../sync/prepareApp.ts';
import { OUTBOX_TAG, type AssetGroup } from '../sync/workerProtocol.ts';
import type { Refusal } from '../data/ports.ts';
import { trustedWorkerUrl } from '../workers/trustedWorkerUrl.ts';
import { updates } from './updates.svelte.ts';

/** Background Sync, which TypeScript does not know. */
type WithSync = ServiceWorkerRegistration & { readonly sync?: { register(tag: string): Promise<void> } };

let registered: Promise<WithSync | undefined> | undefined;

/** Registers the service worker once. A new version is never taken over by itself: somebody may be writing. */
export function registerWorker(): void {
  registered ??= register();
}

async function register(): Promise<WithSync | undefined> {
  try {
    // No part of the first screen, which does not wait for it.
    const { Workbox } = await import('workbox-window');
    const workbox = new Workbox(trustedWorkerUrl('/sw.js'), { scope: '/', updateViaCache: 'none' });
    workbox.addEventListener('controlling', () => updates.takenOver());
    // Fires for the version that waits already and for one that another tab found, too.
    workbox.addEventListener('waiting', ({ sw }) => updates.found(navigator.serviceWorker.controller && sw ? sw : null));
    return await workbox.register({ immediate: true });
  } catch {
    // Without a worker everything works while the server answers; `takePart` says that it is not on the device.
    return undefined;
  }
}

/** Takes a part of the app onto the device, counted in bytes. Refused where no worker came to life. */
export async function takePart(
  part: AssetGroup,
  onprogress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<{ readonly ok: true } | Refusal> {
  // Somebody tries again what a bad network has prevented.
  if (registered && !(await registered)) registered = register();
  const registration = await registered;
  const worker = registration && (await activeOf(registration));
  return worker ? prepareApp(worker, part, onprogress, signal) : { ok: false, reason: 'app.incomplete' };
}

let desk: ReturnType<typeof takePart> | undefined;

/** Takes the desk's part onto the device when somebody opens a desk, and not before: phones never need it. */
export async function takeDesk(): Promise<void> {
  desk ??= takePart('desk', () => undefined, new AbortController().signal);
  if (!(await desk).ok) desk = undefined;
}

/** Asks the browser to sync by itself when there is a network, where it can. */
export async function syncLater(): Promise<void> {
  try {
    await (await registered)?.sync?.register(OUTBOX_TAG);
  } catch {
    // Refused by the person or the browser: the open page looks by itself.
  }
}

/** The worker in charge; on a first visit once it is installed. Undefined when its installation failed. */
function activeOf(registration: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  const { active } = registration;
  const coming = registration.installing ?? registration.waiting;
  if (active ?? !coming) return Promise.resolve(active ?? undefined);
  return new Promise((resolve) => {
    const look = (): void => {
      if (coming.state === 'activating' || coming.state === 'activated') resolve(coming);
      if (coming.state === 'redundant') resolve(undefined);
    };
    coming.addEventListener('statechange', look);
    look();
  });
}
