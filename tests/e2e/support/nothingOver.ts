import type { Page } from 'playwright-core';

/** Resolves once the history stands at the page's own entry: nothing lies over the page, and no step back is under way. */
export async function nothingOver(page: Page): Promise<void> {
  await page.waitForFunction(() => typeof (history.state as { over?: number } | null)?.over !== 'number');
}
