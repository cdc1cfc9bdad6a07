/** The part of a `Worker` that is needed here, so that a test can stand in for it. */
export type AskPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** What a worker is sent and what it answers, told apart by their number. */
export interface Numbered<T> {
  readonly id: number;
  readonly it: T;
}

/** Asks a worker about what somebody is changing: only the newest question is waited for. */
export interface NewestAsk<Ask, Give> {
  /** Undefined where a later question came meanwhile, the worker failed, or there is none: nobody waits for that answer. */
  look(ask: Ask): Promise<Give | undefined>;
  close(): void;
}

/** A worker that starts with the first question and lives until it is closed; one that failed is started again with the next. */
export function newestAsk<Ask, Give>(start: () => AskPort | undefined): NewestAsk<Ask, Give> {
  let port: AskPort | undefined;
  let last = 0;
  let waiting: { readonly id: number; readonly resolve: (give: Give | undefined) => void } | undefined;

  function end(): void {
    port?.terminate();
    port = undefined;
    waiting?.resolve(undefined);
    waiting = undefined;
  }

  function open(): AskPort | undefined {
    const worker = start();
    worker?.addEventListener('message', ({ data }: MessageEvent<Numbered<Give>>) => {
      if (data.id !== waiting?.id) return;
      waiting.resolve(data.it);
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
        worker.postMessage({ id: last, it: ask } satisfies Numbered<Ask>);
      });
    },
    close: end,
  };
}
