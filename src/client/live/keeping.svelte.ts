import { askForPromise } from './isPersistent.ts';

/** Until the browser promises after all; a wipe clears it like everything else. */
const KEY = 'otk.notPromised';

let refused = $state(read());

/** Whether the browser was asked to keep what somebody sealed here, and said no. */
export const keeping = {
  get refused(): boolean {
    return refused;
  },
};

/**
 * Asks the browser to keep what lies here from now on, and remembers a refusal: a screen where nobody writes says it, once.
 * Where the browser asks the person, it is their answer that counts, however long they take.
 */
export async function askToKeep(): Promise<void> {
  refused = !(await askForPromise());
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
