import { createContext, type Snippet } from 'svelte';

/** What stands at the right of every page's header unless the page brings its own: the shell sets it once. */
export const [getPageStatus, setPageStatus, hasPageStatus] = createContext<Snippet>();
