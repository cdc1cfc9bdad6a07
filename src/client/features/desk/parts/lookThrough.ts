import { checkWorker, type CheckAsk, type Checked } from '../../../workers/check/index.ts';

/** One for all the cards of a desk: it keeps its rules ready and nothing of what it read. */
const worker = checkWorker();

/** What the check finds in a card; undefined where another card was opened meanwhile, or the browser has no workers. */
export function lookThrough(ask: CheckAsk): Promise<Checked | undefined> {
  return worker.look(ask);
}
