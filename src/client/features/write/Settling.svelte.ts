import { onMount } from 'svelte';

/** Longer than the pause between two quick taps. */
const MOMENT = 400;

/**
 * A step's main button comes to where the one before stood, so the second of two quick taps would press it: sign or
 * even seal a card that nobody has looked at. For a moment after a screen came, `current` says that no tap is meant for it.
 */
export class Settling {
  #over = $state(false);

  constructor() {
    onMount(() => {
      const timer = setTimeout(() => (this.#over = true), MOMENT);
      return () => clearTimeout(timer);
    });
  }

  get current(): boolean {
    return !this.#over;
  }
}
