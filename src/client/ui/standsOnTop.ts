/** Attached to a bar that stays at the upper edge: what is typed, or the keyboard comes to, does not scroll under it, however high it is. */
export function standsOnTop(bar: HTMLElement): () => void {
  const { style } = document.documentElement;
  const sized = new ResizeObserver(() => {
    // Among very large letters it lies far above the edge, which is to say that it does not stay there.
    const lower = bar.getBoundingClientRect().height + Number.parseFloat(getComputedStyle(bar).top);
    style.setProperty('--head', `${String(Math.max(0, lower))}px`);
  });
  sized.observe(bar);
  return () => {
    sized.disconnect();
    style.removeProperty('--head');
  };
}
