/**
 * Listens from now on for Ctrl+C or a service manager's stop; resolves at the first one. A second signal kills as usual.
 * To be called before anything says that the server is ready: whoever reads that may stop it in the same moment.
 */
export async function stopSignal(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
