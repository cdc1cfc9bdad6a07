import { saveFile } from '../../../ui/saveFile.ts';
import type { SheetCard, SheetOptions } from '../../../../domain/sheet/sheet.ts';

type HomePrintState =
  | { readonly name: 'idle' | 'making' | 'failed' }
  /** It is too long for paper after all. */
  | { readonly name: 'refused' }
  | { readonly name: 'saved'; readonly file: string };

/** The making of one card's PDF by the same worker as at the desk, which needs no network. */
export class HomePrinting {
  #state: HomePrintState = $state.raw({ name: 'idle' });
  readonly #stop = new AbortController();

  get state(): HomePrintState {
    return this.#state;
  }

  async make(card: SheetCard, options: SheetOptions): Promise<void> {
    if (this.#state.name === 'making') return;
    this.#state = { name: 'making' };
    // The PDF library is loaded now and not before.
    const result = await import('../../../workers/print/index.ts')
      .then(({ printSheets }) => printSheets(this.#stop.signal, { cards: [card], options }, () => undefined))
      .catch(() => undefined);
    const file = result?.ok === true ? result.files[0] : undefined;
    if (file) saveFile(file.name, file.blob);
    this.#state = file ? { name: 'saved', file: file.name } : { name: result?.ok === true ? 'refused' : 'failed' };
  }

  /** Whoever is done with the card leaves no worker behind that knows it. */
  stop(): void {
    this.#stop.abort();
  }
}
