import { isPersistent } from './isPersistent.ts';

/** Until the browser promises after all; a wipe clears it like everything else. */
const KEY = 'otk.notPromised';

let refused = $state(read());

/** Whether the browser was asked to keep what somebody sealed here, and did not promise it. */
export const keeping = {
  get refused(): boolean {
    return refused;
  },
};

/** Asks the browser to keep what lies here from now on, and remembers a refusal: a screen where nobody writes says it, once. */
export async function askToKeep(): Promise<void> {
  refused = !(await isPersistent());
  try {
    if (refused) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // No storage: it is said for as long as this page stands.
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}
