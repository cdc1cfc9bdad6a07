import { newestAsk, type AskPort, type NewestAsk } from '../newestAsk.ts';
import { trustedWorkerUrl } from '../trustedWorkerUrl.ts';
import type { Spelled, SpellingAsk } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

export { dictionaries, dictionaryLicences } from './dictionaries.ts';
export { dictionariesToTake, dictionaryBytes } from './toTake.ts';
export type { SpellingAsk } from './protocol.ts';

/** Looks for misspelt words away from the page's own thread: what may have been meant takes longer than a keystroke may. */
export type SpellingWorker = NewestAsk<SpellingAsk, Spelled>;

export function spellingWorker(start: () => AskPort | undefined = startWorker): SpellingWorker {
  return newestAsk<SpellingAsk, Spelled>(start);
}

/** Without workers no word is looked up. */
function startWorker(): AskPort | undefined {
  if (!('Worker' in globalThis)) return undefined;
  return new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'spelling' });
}
