import type { Page } from 'playwright-core';

/**
 * Resolves once the history stands at the page's own entry: nothing lies over the page, and no step back is under way. At a table
 * Back stays, for which it keeps one entry: `entries` 1.
 */
export async function nothingOver(page: Page, entries = 0): Promise<void> {
  await page.waitForFunction((of) => ((history.state as { over?: unknown } | null)?.over ?? 0) === of, entries);
}
