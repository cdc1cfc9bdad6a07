import { untrack } from 'svelte';
import type { BegunTexts } from '../session/BegunTexts.svelte.ts';

/**
 * Keeps what stands in the fields of a form, with each keystroke, for as long as the form is in view; `fields` gives undefined
 * while nothing is begun. Made while a component is set up. What a save or a cancel ends is dropped by whoever does it.
 */
export function keepFields(begun: BegunTexts | undefined, place: string, fields: () => unknown): void {
  if (!begun) return;
  $effect(() => untrack(() => begun.show(place)));
  $effect(() => {
    const now = fields();
    untrack(() => (now === undefined ? begun.drop(place) : begun.keep(place, now)));
  });
}
