import { MediaQuery } from 'svelte/reactivity';

/** Two panes beside each other; narrower, the list and what was chosen from it take turns. */
export const twoPanes = new MediaQuery('min-width: 48rem');
