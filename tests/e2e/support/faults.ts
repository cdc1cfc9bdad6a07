import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on the screen as it is now, with all that is folded in opened, in light and then, where only colours differ, in dark; as short lines. */
export async function faults(where: Page | Frame, screen: string): Promise<string[]> {
  const page = 'page' in where ? where.page() : where;
  const unfolded = await where.evaluateHandle(() => {
    const folds = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const fold of folds) fold.open = true;
    return folds;
  });
  const light = await violations(where);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(where, ['color-contrast', 'link-in-text-block']);
  await page.emulateMedia({ colorScheme: 'light' });
  await unfolded.evaluate((folds) => {
    for (const fold of folds) fold.open = false;
  });
  return [...light.map((fault) => `${screen}: ${fault}`), ...dark.map((fault) => `${screen}, dark: ${fault}`)];
}

/** By all of axe's rules, or by these alone. */
async function violations(page: Page | Frame, rules?: readonly string[]): Promise<string[]> {
  // Half a megabyte, which the page reads once and keeps until it is loaded again.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (only) => {
    // What is still fading in has colours that nobody is meant to read yet.
    for (const animation of document.getAnimations()) animation.finish();
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const found = await run(document, { resultTypes: ['violations'], ...(only && { runOnly: [...only] }) });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, rules);
}
