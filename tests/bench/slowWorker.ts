/** What the page of the typing bench can be asked. */
export interface Typing {
  /** From now on each question is known to take as long as it took until now. */
  learn(): void;
  /** Answers come so many times later than the worker gave them. */
  slowDown(factor: number): void;
  begin(): void;
  /** In milliseconds, one for each keystroke that asked something. */
  result(): { readonly painted: number[]; readonly worker: number[]; readonly frame: number[] };
}

/**
 * Runs in the page before the app: stands between the page and the worker that searches, because DevTools slow down a
 * page and not its workers. Notes when a key was struck, when its answer came, and when that was painted.
 */
export function slowWorker(): void {
  const taken = new Map<string, number>();
  let learned: ReadonlyMap<string, number> = new Map();
  let factor = 1;
  let struck: number | undefined;
  let painted: number[] = [];
  let worker: number[] = [];
  let frame: number[] = [];

  /** For whoever traces the browser (`cpuTimes.ts`). */
  const mark = (what: string): void => void performance.mark(`typing ${what}`);

  const afterPaint = (call: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = call;
      port2.postMessage(null);
    });
  };

  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      struck = timeStamp;
      mark('struck');
      afterPaint(() => {
        mark('frame');
        frame.push(performance.now() - timeStamp);
      });
    },
    true,
  );

  const PlainWorker = Worker;
  class MeasuredWorker extends PlainWorker {
    readonly #asked = new Map<number, { readonly query: string; readonly at: number }>();

    override postMessage(message: { id: number; job: string; ask: { query: string } }): void {
      if (message.job === 'look') {
        mark('asked');
        this.#asked.set(message.id, { query: message.ask.query, at: performance.now() });
      }
      super.postMessage(message);
    }

    override addEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
      const hear = typeof listener === 'function' ? listener : listener.handleEvent.bind(listener);
      super.addEventListener(type, (event) => {
        const question = event instanceof MessageEvent ? this.#asked.get((event.data as { id: number }).id) : undefined;
        if (!question) {
          hear(event);
          return;
        }
        const took = performance.now() - question.at;
        taken.set(question.query, Math.min(took, taken.get(question.query) ?? Infinity));
        const own = learned.get(question.query) ?? 0;
        const late = own * (factor - 1);
        const give = (): void => {
          const began = struck;
          struck = undefined;
          if (began !== undefined) mark('answered');
          hear(event);
          if (began === undefined) return;
          worker.push(own * factor);
          afterPaint(() => {
            mark('painted');
            painted.push(performance.now() - began);
          });
        };
        if (late < 0.5) give();
        else setTimeout(give, late);
      });
    }
  }
  Object.assign(globalThis, {
    Worker: MeasuredWorker,
    typing: {
      learn: () => void (learned = new Map(taken)),
      slowDown: (times: number) => void (factor = times),
      begin() {
        painted = [];
        worker = [];
        frame = [];
      },
      result: () => ({ painted, worker, frame }),
    } satisfies Typing,
  });
}
