import type { Page } from 'playwright-core';

/** How many times slower than this machine a page's processor is; `npm run prove:crowd` sets 4. */
export const slowdown = Number(process.env['OTK_SLOWDOWN'] ?? '1');

/** Gives a page a slower processor; returns what takes it away again. */
export async function slowDown(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return async () => {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  };
}
