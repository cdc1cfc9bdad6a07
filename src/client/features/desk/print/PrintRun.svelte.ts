import type { SheetCard, SheetOptions } from '../../../../domain/sheet/sheet.ts';
import { saveFile } from '../../../ui/saveFile.ts';
import { printedMarks } from './printMark.ts';

/** One making of PDF files: how far it is, what it held, whether it failed. */
export class PrintRun {
  #progress = $state.raw<{ readonly done: number; readonly total: number }>();
  #printed = $state.raw<ReadonlyMap<string, string>>();
  #refused = $state.raw<readonly string[]>([]);
  #again = $state(false);
  #files = $state(0);
  #failed = $state(false);
  #stop: AbortController | undefined;

  get progress(): { readonly done: number; readonly total: number } | undefined {
    return this.#progress;
  }
  /** What the saved files hold: each card's id with `printMark` of what was laid out. */
  get printed(): ReadonlyMap<string, string> | undefined {
    return this.#printed;
  }
  /** The saved files hold cards that were printed before: none of them is to be marked, and none waits among the ready ones. */
  get again(): boolean {
    return this.#again;
  }
  /** Ids of the cards that the worker would not lay out. */
  get refused(): readonly string[] {
    return this.#refused;
  }
  get files(): number {
    return this.#files;
  }
  get failed(): boolean {
    return this.#failed;
  }

  /** Makes the files in the worker and saves each; the PDF library is loaded now and not before. */
  async start(cards: readonly SheetCard[], options: SheetOptions, again = false): Promise<void> {
    this.forget();
    this.#again = again;
    this.#progress = { done: 0, total: cards.length };
    this.#stop = new AbortController();
    const { printSheets } = await import('../../../workers/print/index.ts');
    const result = await printSheets(this.#stop.signal, { cards, options }, (done, total) => (this.#progress = { done, total }));
    this.#progress = undefined;
    if (!result.ok) {
      this.#failed = result.reason !== 'print.cancelled';
      return;
    }
    for (const { name, blob } of result.files) saveFile(name, blob);
    this.#files = result.files.length;
    const { printed, refused } = printedMarks(cards, result.files);
    this.#printed = printed;
    this.#refused = refused;
  }

  stop(): void {
    this.#stop?.abort();
  }

  forget(): void {
    this.#printed = undefined;
    this.#again = false;
    this.#refused = [];
    this.#files = 0;
    this.#failed = false;
  }
}
