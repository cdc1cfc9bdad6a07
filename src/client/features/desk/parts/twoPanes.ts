import { createSubscriber } from 'svelte/reactivity';

/** As in the container queries of the desk, in the size of a letter: a media query would not notice larger letters. */
const WIDE = 48;

/** Two panes beside each other; narrower, the list and what was chosen from it take turns. */
class TwoPanes {
  readonly #heard = createSubscriber((update) => {
    if (!('ResizeObserver' in globalThis)) return undefined;
    let last = isWide();
    // Larger letters change the page's height, if not its width.
    const sized = new ResizeObserver(() => {
      if (isWide() === last) return;
      last = !last;
      update();
    });
    sized.observe(document.documentElement);
    return () => sized.disconnect();
  });

  get current(): boolean {
    this.#heard();
    return isWide();
  }
}

export const twoPanes = new TwoPanes();

function isWide(): boolean {
  const page = document.documentElement;
  const letter = Number.parseFloat(getComputedStyle(page).fontSize) || 16;
  return (page.clientWidth || innerWidth) >= WIDE * letter;
}
