import { createContext } from 'svelte';

/** What a field says that takes no more letters, so that nothing is cut in silence; the shell sets it, in the language of the screen. */
export const [getSayFull, setSayFull, hasSayFull] = createContext<(limit: number) => string>();
