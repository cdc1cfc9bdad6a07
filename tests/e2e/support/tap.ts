import { errors, type Locator } from 'playwright-core';

/** How long a control that takes no tap is waited for before it is looked for anew, in milliseconds. */
const LOOK = 2000;
/** How long it is looked for at all. */
const PATIENCE = 30_000;

/** Taps once the screen takes taps: for a moment after it has changed it takes none (`ui/settle.ts`), as a person would see. */
export async function tap(control: Locator): Promise<void> {
  await control.waitFor();
  // Asked at each frame: a locator would look again after half a second only.
  await control.page().waitForFunction(() => !document.documentElement.classList.contains('settling'));
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await control.click({ timeout: LOOK });
      return;
    } catch (error) {
      // A click stays with the row it found first; a list that answers a search meanwhile hides that one and shows the person in another.
      if (Date.now() > end || !(error instanceof errors.TimeoutError)) throw error;
    }
  }
}
