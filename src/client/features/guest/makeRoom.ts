/** The part of a screen that our keys take. */
const KEYS = 0.45;
/** How much of it whoever writes wants to see above them, in heights of a letter. */
const LEAST = 18;

/**
 * Where letters are so large that bars and usual keys would leave a line or two of what is written, the bars go back to their places on
 * the page, where they are found, and the keys are lower. By the page alone: keys that are lower already are no reason for higher ones.
 */
export function makeRoom(keysShown: boolean): void {
  const { style } = document.documentElement;
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  if (keysShown && innerHeight * (1 - KEYS) < LEAST * letters) {
    style.setProperty('--loose', '100000px');
    style.setProperty('--key', 'min(8.5vh, max(48px, 7vh))');
    style.setProperty('--key-letter', 'max(22px, 3.25vh)');
  } else {
    style.removeProperty('--loose');
    style.removeProperty('--key');
    style.removeProperty('--key-letter');
  }
}
