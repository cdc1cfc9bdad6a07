import type { Locator } from 'playwright-core';

/** Taps once the screen takes taps: for a moment after it has changed it takes none (`ui/settle.ts`), as a person would see. */
export async function tap(control: Locator): Promise<void> {
  await control.waitFor();
  await control.page().locator('html:not(.settling)').waitFor();
  await control.click();
}
