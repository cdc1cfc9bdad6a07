import { newestAsk, type AskPort, type NewestAsk } from '../newestAsk.ts';
import { trustedWorkerUrl } from '../trustedWorkerUrl.ts';
import type { RuleFacts } from '../../../domain/check/index.ts';
import type { CheckAsk, Checked } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

export type { CheckAsk, Checked } from './protocol.ts';

/** Looks through texts away from the page's own thread: the rules alone take longer to make ready than a keystroke may. */
export interface CheckWorker extends NewestAsk<CheckAsk, Checked> {
  /** What every built-in rule says; undefined where the worker failed or there is none. */
  rules(): Promise<readonly RuleFacts[] | undefined>;
}

/** Looks through texts in one worker and tells the rules from another: neither answer keeps the other waiting. */
export function checkWorker(start: () => AskPort | undefined = startWorker): CheckWorker {
  const texts = newestAsk<CheckAsk, Checked>(start);
  const facts = newestAsk<'rules', readonly RuleFacts[]>(start);
  return {
    look: (ask) => texts.look(ask),
    rules: () => facts.look('rules'),
    close() {
      texts.close();
      facts.close();
    },
  };
}

/** Without workers nothing is found here: the organizers read every card themselves. */
function startWorker(): AskPort | undefined {
  if (!('Worker' in globalThis)) return undefined;
  return new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'check' });
}
