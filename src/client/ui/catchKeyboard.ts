import { tick } from 'svelte';

/**
 * Gives the keyboard a place to go on from where the control that had it is gone by now: by itself it falls back to
 * the page, where none of a screen's keys work. Without a place it is the screen's heading.
 */
export async function catchKeyboard(place?: HTMLElement): Promise<void> {
  await tick();
  if (document.activeElement !== document.body) return;
  (place ?? document.querySelector<HTMLElement>('h1[tabindex]'))?.focus({ preventScroll: true });
}
