import type { Kit } from '../../../../domain/sheet/kit/kit.ts';
import { saveFile } from '../../../ui/saveFile.ts';

/** One making of papers as a PDF: how far it is, and how it ended. */
export class PaperRun {
  #progress = $state.raw<{ readonly done: number; readonly total: number }>();
  #ended = $state<'saved' | 'failed'>();
  #stop: AbortController | undefined;

  get progress(): { readonly done: number; readonly total: number } | undefined {
    return this.#progress;
  }
  /** Undefined before the first, while one runs, and after one that was stopped. */
  get ended(): 'saved' | 'failed' | undefined {
    return this.#ended;
  }

  /** Makes the file in the worker and saves it; whether it was saved. What makes a PDF is loaded now and not before. */
  async start(compose: () => Promise<Kit>): Promise<boolean> {
    this.#ended = undefined;
    const stop = new AbortController();
    this.#stop = stop;
    this.#progress = { done: 0, total: 1 };
    try {
      const kit = await compose();
      const { printKit } = await import('../../../workers/print/index.ts');
      const made = await printKit(stop.signal, kit, (done, total) => (this.#progress = { done, total }));
      if (made.ok) for (const { name, blob } of made.files) saveFile(name, blob);
      this.#ended = made.ok ? 'saved' : made.reason === 'print.cancelled' ? undefined : 'failed';
    } catch {
      // A part of the app that could not be loaded: nothing was made, and nothing is lost.
      this.#ended = 'failed';
    }
    this.#progress = undefined;
    return this.#ended === 'saved';
  }

  stop(): void {
    this.#stop?.abort();
  }

  /** What is wanted has changed since. */
  forget(): void {
    this.#ended = undefined;
  }
}
