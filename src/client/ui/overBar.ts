import { createContext, type Snippet } from 'svelte';

/**
 * What stands at the upper edge above whatever lies over a screen, a dialog as well as a whole page: beneath a modal dialog the
 * screen's own bar is out of reach. The shell sets it; each dialog draws it as its last part, so that no dialog opens with the
 * keyboard on it.
 */
export const [getOverBar, setOverBar, hasOverBar] = createContext<Snippet>();
