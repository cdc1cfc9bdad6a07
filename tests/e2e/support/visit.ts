import type { Page } from 'playwright-core';

/** Goes to an address of the app and waits until its own screen stands; the screen before stays until then, and is not taken for it. */
export async function visit(page: Page, address: string): Promise<void> {
  // Where the page is already, nothing changes.
  if (page.url() !== address)
    await page.evaluate(() => {
      for (const heading of document.querySelectorAll('h1')) heading.dataset['before'] = '';
    });
  await page.goto(address);
  await page.locator('h1:not([data-before])').filter({ visible: true }).first().waitFor();
}
