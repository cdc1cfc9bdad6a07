import type { Frame, Page } from 'playwright-core';

/** What lies beyond the right edge or runs out of its button, and words that go on in the next line. What scrolls or is zoomed in its own frame may. */
export function besideTheScreen(page: Page | Frame, { hyphens = false } = {}): Promise<string[]> {
  return page.evaluate((hyphens) => {
    const framed = (one: Element): boolean => {
      for (let up = one.parentElement; up; up = up.parentElement) if (getComputedStyle(up).overflowX !== 'visible') return true;
      return false;
    };
    const words = (one: Element): string => `${one.tagName.toLowerCase()} “${one.textContent.trim().slice(0, 60)}”`;
    const shown = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility());
    const beyond = shown.filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !framed(one));
    const tight = shown.filter((one) => one.matches('button, a, label') && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1);
    const broken = shown
      .filter((one) => one.closest('svg') === null)
      .flatMap((one) =>
        [...one.childNodes]
          .filter((node) => node instanceof Text && one.closest('[translate=no]') === null && one.clientWidth !== 1)
          .flatMap((text) =>
            [...(text.nodeValue ?? '').matchAll(/[\p{L}\u00ad]{2,}/gu)].filter((match) => {
              const range = document.createRange();
              range.setStart(text, match.index);
              range.setEnd(text, match.index + match[0].length);
              return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
            }),
          )
          .map(([word]) => word),
      );
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? ['the page is too wide'] : []),
      ...beyond.map((one) => `beyond the edge: ${words(one)}`),
      ...tight.map((one) => `too tight: ${words(one)}`),
      ...(hyphens ? [] : broken).map((word) => `broken: ${word}`),
    ];
  }, hyphens);
}
