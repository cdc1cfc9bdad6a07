import { mount } from 'svelte';
import { loadWords, startWords } from '../i18n/i18n.svelte.ts';
import type { Probe } from '../probe.ts';
import { guardBack } from '../ui/backCloses.ts';
import { guardTaps } from '../ui/settle.ts';
import { startTheme } from '../ui/theme.svelte.ts';
import App from './App.svelte';
import { openApp } from './openApp.ts';
import { reportUncaught } from './report.svelte.ts';
import { registerWorker } from './worker.ts';

/** Starts the app for a guest of a table, in the document that the table holds; most devices never load it. */
export async function startGuest(target: Element, onshown: () => void): Promise<void> {
  const guest = await import('./guest/startGuest.ts');
  await guest.startGuest(target, onshown);
}

/** Starts the app in `target`; calls `onshown` when the first screen stands. */
export async function start(probe: Probe, target: Element, onshown: () => void): Promise<void> {
  reportUncaught();
  startTheme();
  guardTaps();
  guardBack();
  await startWords();
  await loadWords('common');
  let opened: ReturnType<typeof openApp> | undefined;
  mount(App, { target, props: { probe, onshown, openApp: () => (opened ??= openApp(probe)) } });
  if (probe.serviceWorker) registerWorker();
}
