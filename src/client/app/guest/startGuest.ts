import { mount } from 'svelte';
import { loadWords, startWords } from '../../i18n/i18n.svelte.ts';
import { ownKeyboard } from '../../ui/keyboard/ownKeyboard.svelte.ts';
import { guardTaps } from '../../ui/settle.ts';
import { startTheme } from '../../ui/theme.svelte.ts';
import { reportUncaught } from '../report.svelte.ts';
import { keepWayInMemory } from '../router.svelte.ts';
import { connect } from './connect.ts';
import { createGuestApp } from './createGuestApp.ts';
import GuestShell from './GuestShell.svelte';

/**
 * Starts the app for one guest of a table, inside the table's document: in memory, in the table's language, without a
 * history, and typed on our own keyboard. With this document everything of the guest ends.
 */
export async function startGuest(target: Element, onshown: () => void): Promise<void> {
  reportUncaught();
  startTheme();
  guardTaps();
  keepWayInMemory('');
  ownKeyboard.keepSystemAway();
  const host = await connect();
  await startWords([host.start.language], true);
  await loadWords('common', 'error', 'table', 'write', 'slip', ...(host.start.kiosk ? (['kiosk', 'camera'] as const) : []));
  let finish = (): void => undefined;
  const { app, held, hand } = await createGuestApp(host, () => finish());
  mount(GuestShell, { target, props: { app, held, hand, host, onfinish: (ask: () => void) => void (finish = ask) } });
  onshown();
}
