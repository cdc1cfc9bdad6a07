import { on } from 'svelte/events';

/**
 * Keeps a bar at the upper edge of what is seen: on an iPhone the keyboard on the screen pushes the page up under the edge, and
 * whoever has zoomed in sees a part of it only.
 */
export function keepInSight(bar: HTMLElement): (() => void) | undefined {
  // Missing in older browsers, and in tests.
  const seen = globalThis.visualViewport as VisualViewport | null | undefined;
  if (!seen) return undefined;
  const follow = (): void => {
    const { offsetLeft, offsetTop, width, scale } = seen;
    const isMoved = offsetLeft > 0 || offsetTop > 0;
    bar.style.translate = isMoved ? `${String(offsetLeft)}px ${String(offsetTop)}px` : '';
    bar.style.inlineSize = scale > 1 ? `${String(width)}px` : '';
  };
  follow();
  const stops = [on(seen, 'resize', follow), on(seen, 'scroll', follow)];
  return () => {
    for (const stop of stops) stop();
  };
}
