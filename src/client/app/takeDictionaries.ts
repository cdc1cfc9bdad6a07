import { tableHere } from '../data/atTable.ts';
import type { Db } from '../data/Db.ts';
import { evenings } from '../data/queries.ts';
import { marksSpelling } from '../data/spellingSetting.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import { dictionaries, dictionariesToTake } from '../workers/spelling/index.ts';

/** Long enough for a screen to be there and for what it needs to have come. */
const LATER = 4000;

/**
 * Takes the dictionaries of the screen's language and of Russian onto the device, quietly, one after the other, after everything
 * else, and where an evening is: the service worker keeps what passes through it. Another one comes when somebody writes in its language. Without
 * a network nothing happens, and the next start tries again.
 */
export async function takeDictionaries(db: Db): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, LATER));
  try {
    const isReady = (await evenings(db)()).some(({ ready }) => ready === 1) || (await tableHere(db)()) !== undefined;
    if (!isReady || !(await marksSpelling(db)())) return;
    for (const language of dictionariesToTake(i18n.language)) {
      const response = await fetch(dictionaries[language], { credentials: 'omit', priority: 'low' });
      // It lies in the cache by now; nobody here reads it.
      await response.body?.cancel();
    }
  } catch {
    // Offline, or the storage is closed: cards are written without them.
  }
}
