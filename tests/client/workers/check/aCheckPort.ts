import { answer } from '../../../../src/client/workers/check/answer.ts';
import type { CheckPort } from '../../../../src/client/workers/check/index.ts';
import type { CheckRequest } from '../../../../src/client/workers/check/protocol.ts';

/** The worker's own code behind a port, without a thread of its own. */
export function aCheckPort(): CheckPort & { readonly fail: () => void; readonly ended: () => boolean } {
  const target = new EventTarget();
  let ended = false;
  return {
    addEventListener: target.addEventListener.bind(target) as CheckPort['addEventListener'],
    postMessage: (request: CheckRequest) =>
      queueMicrotask(() => {
        if (!ended) target.dispatchEvent(new MessageEvent('message', { data: answer(request) }));
      }),
    terminate: () => void (ended = true),
    fail: () => void target.dispatchEvent(new Event('error')),
    ended: () => ended,
  };
}
