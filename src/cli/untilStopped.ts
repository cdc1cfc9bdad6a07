import type { RunningServer } from '../server/main.ts';

/** Waits for Ctrl+C or a service manager's stop, then lets running calls end. A second signal kills as usual. */
export async function untilStopped(server: RunningServer): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
}
