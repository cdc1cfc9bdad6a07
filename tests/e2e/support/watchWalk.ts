import type { Page } from 'playwright-core';

export interface Walk {
  /** The headings of the screens that were shown, each once, in the order in which they came. */
  readonly screens: readonly string[];
  /** What was tapped, by its name. The keys of a keyboard are no taps. */
  readonly taps: readonly string[];
}

/** Writes down what a person comes through from here on, in the page itself, as long as it is not loaded again; the result reads it. */
export async function watchWalk(page: Page): Promise<() => Promise<Walk>> {
  const walk = await page.evaluateHandle(() => {
    const screens = new Set<string>();
    const taps: string[] = [];
    const look = (): void => {
      for (const heading of document.querySelectorAll('h1')) if (heading.checkVisibility()) screens.add(heading.textContent.trim());
    };
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    const hear = ({ detail, target }: MouseEvent): void => {
      if (detail === 0 || !(target instanceof Element)) return;
      const control = target.closest('a, button, input, label, [contenteditable]') ?? target;
      const label = control instanceof HTMLInputElement ? control.labels?.[0] : control;
      taps.push((control.getAttribute('aria-label') ?? label?.textContent ?? '').replace(/\s+/g, ' ').trim());
    };
    addEventListener('click', hear, { capture: true });
    return { read: () => ({ screens: [...screens], taps }) };
  });
  return () => walk.evaluate(({ read }) => read());
}
