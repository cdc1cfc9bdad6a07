const HEADING = 'h1[tabindex]';

let waiting: MutationObserver | undefined;

/**
 * Takes the keyboard, and what a screen reader says, to the new screen's heading: at once, or as soon as a screen
 * that still reads from the disk shows one. Whoever has gone on by then is not called back.
 */
export function focusHeading(): void {
  waiting?.disconnect();
  waiting = undefined;
  if (take()) return;
  waiting = new MutationObserver(() => {
    const moved = document.activeElement !== document.body && document.activeElement !== null;
    if (!moved && !take()) return;
    waiting?.disconnect();
    waiting = undefined;
  });
  waiting.observe(document.body, { childList: true, subtree: true });
}

function take(): boolean {
  const heading = document.querySelector<HTMLElement>(HEADING);
  heading?.focus({ preventScroll: true });
  return heading !== null;
}
