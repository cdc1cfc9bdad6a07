import { answer } from '../../../../src/client/workers/check/answer.ts';
import type { CheckAsk } from '../../../../src/client/workers/check/index.ts';
import type { AskPort, Numbered } from '../../../../src/client/workers/newestAsk.ts';

/** The worker's own code behind a port, without a thread of its own. */
export function aCheckPort(): AskPort & { readonly fail: () => void; readonly ended: () => boolean } {
  const target = new EventTarget();
  let ended = false;
  return {
    addEventListener: target.addEventListener.bind(target) as AskPort['addEventListener'],
    postMessage: ({ id, it }: Numbered<CheckAsk | 'rules'>) =>
      queueMicrotask(() => {
        if (!ended) target.dispatchEvent(new MessageEvent('message', { data: { id, it: answer(it) } }));
      }),
    terminate: () => void (ended = true),
    fail: () => void target.dispatchEvent(new Event('error')),
    ended: () => ended,
  };
}
