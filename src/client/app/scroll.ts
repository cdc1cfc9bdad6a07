/** How long a list may take to be as long again as it was. */
const PATIENCE = 2000;

const places = new Map<string, number>();
/** Ends the wait for the screen that was entered last. */
let stopWaiting: (() => void) | undefined;

/** Remembers how far down a screen was when it is left. */
export function leaveScreen(hash: string): void {
  history.scrollRestoration = 'manual';
  places.set(hash, window.scrollY);
}

/**
 * A new screen starts at its top; one that somebody comes back to stands where it was left, once it is long enough, or
 * also at its top where it is read from the beginning each time.
 */
export function enterScreen(hash: string, fromTop = false): void {
  // A list that has not grown yet must not move the screen that was opened from it meanwhile.
  stopWaiting?.();
  const returns = isReturn();
  const wanted = returns && !fromTop ? (places.get(hash) ?? 0) : 0;
  window.scrollTo(0, wanted);
  if (window.scrollY >= wanted - 1) return;
  const growth = new ResizeObserver(() => {
    window.scrollTo(0, wanted);
    if (window.scrollY >= wanted - 1) stop();
  });
  const stop = (): void => {
    stopWaiting = undefined;
    growth.disconnect();
    clearTimeout(patience);
    removeEventListener('wheel', stop);
    removeEventListener('touchstart', stop);
    removeEventListener('keydown', stop);
  };
  stopWaiting = stop;
  const patience = setTimeout(stop, PATIENCE);
  growth.observe(document.body);
  // Whoever moves by hand is not pulled back.
  addEventListener('wheel', stop, { passive: true });
  addEventListener('touchstart', stop, { passive: true });
  addEventListener('keydown', stop);
}

/** An entry of the history that was shown before carries our mark; a fresh one does not. A screen's own mark stays. */
function isReturn(): boolean {
  const state: unknown = history.state;
  if (state === null) history.replaceState('shown', '');
  return state === 'shown';
}
