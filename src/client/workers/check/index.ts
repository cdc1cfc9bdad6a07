import { trustedWorkerUrl } from '../trustedWorkerUrl.ts';
import type { CheckAnswer, CheckAsk, Checked, CheckRequest } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

export type { CheckAsk, Checked } from './protocol.ts';

/** The part of a `Worker` that is needed here, so that a test can stand in for it. */
export type CheckPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Looks through texts away from the page's own thread: the rules alone take longer to make ready than a keystroke may. */
export interface CheckWorker {
  /** Undefined where a later text was asked for meanwhile, the worker failed, or there is none: nobody waits for that answer. */
  look(ask: CheckAsk): Promise<Checked | undefined>;
  close(): void;
}

/** A worker that starts with the first text and lives until it is closed; one that failed is started again with the next. */
export function checkWorker(start: () => CheckPort | undefined = startWorker): CheckWorker {
  let port: CheckPort | undefined;
  let last = 0;
  let waiting: { readonly id: number; readonly resolve: (checked: Checked | undefined) => void } | undefined;

  function end(): void {
    port?.terminate();
    port = undefined;
    waiting?.resolve(undefined);
    waiting = undefined;
  }

  function open(): CheckPort | undefined {
    const worker = start();
    worker?.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.id !== waiting?.id) return;
      waiting.resolve(data.give);
      waiting = undefined;
    });
    worker?.addEventListener('error', end);
    return worker;
  }

  return {
    look(ask) {
      port ??= open();
      const worker = port;
      waiting?.resolve(undefined);
      waiting = undefined;
      if (!worker) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        waiting = { id: ++last, resolve };
        worker.postMessage({ id: last, ask } satisfies CheckRequest);
      });
    },
    close: end,
  };
}

/** Without workers nothing is found here: the organizers read every card themselves. */
function startWorker(): CheckPort | undefined {
  if (!('Worker' in globalThis)) return undefined;
  return new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'check' });
}
