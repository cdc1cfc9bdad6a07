import { probe } from './probe.ts';

/** Nothing else is imported before the probe has said what this browser can do. */
async function main(): Promise<void> {
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
