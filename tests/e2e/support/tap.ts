import type { Locator } from 'playwright-core';

/** Taps once the screen takes taps: for a moment after it has changed it takes none (`ui/settle.ts`), as a person would see. */
export async function tap(control: Locator): Promise<void> {
  await control.waitFor();
  // Asked at each frame: a locator would look again after half a second only.
  await control.page().waitForFunction(() => !document.documentElement.classList.contains('settling'));
  await control.click();
}
