import { probe } from './probe.ts';
import { leftFor } from './ui/quickExit.ts';

/** Nothing else is imported before the probe has said what this browser can do. */
async function main(): Promise<void> {
  const left = leftFor();
  if (left !== undefined) {
    location.replace(left);
    return;
  }
  // Held by another document of ours (nobody else can): a guest at a table. That one has looked at the browser.
  if (window.parent !== window) {
    const { startGuest } = await import('./app/start.ts');
    await startGuest(document.querySelector('#app') ?? document.body, () => document.querySelector('#shell')?.remove());
    return;
  }
  const found = await probe();
  const shell = document.querySelector('#shell');
  if (!found.secure) {
    shell?.remove();
    document.querySelector('#insecure')?.removeAttribute('hidden');
    return;
  }
  const { start } = await import('./app/start.ts');
  // While we build there is no worker: it would hide our changes.
  const device = { ...found, serviceWorker: found.serviceWorker && import.meta.env.PROD };
  await start(device, document.querySelector('#app') ?? document.body, () => shell?.remove());
}

void main();
