import type { AppContext } from '../live/context.ts';
import type { Probe } from '../probe.ts';

/** Opens database, drafts and sync. Loaded after the first screen, which needs none of them. */
export async function openApp(probe: Probe): Promise<AppContext> {
  const { createApp } = await import('./createApp.ts');
  return createApp(probe);
}
