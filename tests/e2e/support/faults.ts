import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong on the screen as it is now, in light and then, where only colours differ, in dark; as short lines. */
export async function faults(page: Page, screen: string): Promise<string[]> {
  const light = await violations(page, (axe) => axe);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']));
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light.map((fault) => `${screen}: ${fault}`), ...dark.map((fault) => `${screen}, dark: ${fault}`)];
}

async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // What is still fading in has colours that nobody is meant to read yet.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
  // Its older way looks at one page only and opens no second one for each look: there are no frames here.
  const found = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
