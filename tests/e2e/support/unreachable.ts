import type { Frame, Page } from 'playwright-core';

/** Controls that nobody can tap, however the screen is moved: something lies over their middle, or they are cut off where nothing scrolls. */
export function unreachable(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], input, [contenteditable], summary')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && one.closest('[inert], .skip') === null,
    );
    // What is asked of a dialog is what lies in it.
    const dialog = [...document.querySelectorAll('dialog')].findLast((one) => one.matches(':modal'));
    const asked = dialog ? controls.filter((one) => dialog.contains(one)) : controls;
    const scrolled = new Map<Element, readonly [number, number]>();
    const found = asked.flatMap((one) => {
      for (let up: Element | null = one; up; up = up.parentElement) if (!scrolled.has(up)) scrolled.set(up, [up.scrollLeft, up.scrollTop]);
      const shown = one instanceof HTMLInputElement ? (one.labels?.[0] ?? one) : one;
      const { width: wide, height: high } = shown.getBoundingClientRect();
      if (wide <= 1 || high <= 1) return [];
      // A bar may stand in the middle, above a keyboard: what can be moved out from under it can be tapped.
      const isHit = (['center', 'start', 'end'] as const).some((block) => {
        one.scrollIntoView({ block, inline: 'center', behavior: 'instant' });
        const { left, top, width, height } = shown.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, innerHeight / 2));
        return hit !== null && (shown.contains(hit) || hit.contains(one) || hit.closest('label')?.contains(one) === true);
      });
      return isHit ? [] : [`${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 50)}”`];
    });
    for (const [element, [left, top]] of scrolled) element.scrollTo({ left, top, behavior: 'instant' });
    return found.map((what) => `cannot be tapped: ${what}`);
  });
}
