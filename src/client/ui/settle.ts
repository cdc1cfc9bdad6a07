/** Longer than the pause between two quick taps, in milliseconds. */
const MOMENT = 350;
/** How far apart two taps may lie that one finger makes, in pixels. */
const FINGER = 48;
/** A screen that comes later than this after a tap comes unasked, in milliseconds. */
const ANSWER = 3000;

interface Tap {
  readonly time: number;
  readonly x: number;
  readonly y: number;
}

let last: Tap | undefined;
let until = -Infinity;
/** When the screen that is seen now came. */
let shown = -Infinity;
let ending: ReturnType<typeof setTimeout> | undefined;

/**
 * A new screen's button often comes to where the one before stood, so the second of two quick taps would press it:
 * seal a card that nobody has looked at. Call it when what lies under the finger has changed: for a moment no second
 * tap there counts. It goes by when the finger came down, not by when a slow phone gets to hear of it.
 */
export function settle(now = performance.now()): void {
  shown = now;
  if (!last || now - last.time > ANSWER) return;
  until = now + MOMENT;
  // Where the tap is heard late, what lies below must not even look pressed.
  document.documentElement.classList.add('settling');
  clearTimeout(ending);
  ending = setTimeout(() => {
    document.documentElement.classList.remove('settling');
  }, MOMENT);
}

/**
 * Hears every tap before any button does, and stops the second of two that was meant for the screen before; nor does
 * that one mark a word of the screen that came. Returns what ends it.
 */
export function guardTaps(): () => void {
  addEventListener('click', hear, { capture: true });
  addEventListener('mousedown', keepUnmarked, { capture: true });
  return () => {
    removeEventListener('click', hear, { capture: true });
    removeEventListener('mousedown', keepUnmarked, { capture: true });
  };
}

function hear(event: MouseEvent): void {
  // The keyboard's and the screen reader's clicks are meant.
  if (event.detail === 0) return;
  const tap = { time: event.timeStamp, x: event.clientX, y: event.clientY };
  const near = last !== undefined && Math.hypot(tap.x - last.x, tap.y - last.y) < FINGER;
  // However late a screen comes: the second of two quick taps came down before it was there.
  const early = last !== undefined && tap.time < shown && tap.time - last.time < MOMENT;
  const again = near && (tap.time < until || early);
  last = tap;
  if (!again) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The second press of a double click marks the word below it, which came with the first. */
function keepUnmarked(event: MouseEvent): void {
  if (event.detail < 2 || last === undefined || shown < last.time) return;
  // Where somebody writes, a press brings the cursor.
  if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]') !== null) return;
  event.preventDefault();
}
