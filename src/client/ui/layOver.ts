import { backCloses } from './backCloses.ts';
import { settle } from './settle.ts';

/** Shows a dialog over the page, where Escape and Back close it; returns what closes it from here. */
export function layOver(dialog: HTMLDialogElement): () => void {
  // The second of two quick taps would press what came with it, or come down beside it and close it again.
  settle();
  dialog.showModal();
  // Its `close` event tells whoever opened it.
  const closed = backCloses(() => dialog.close());
  return () => {
    closed();
    // Nor does it press what lay below.
    settle();
    if (dialog.open) dialog.close();
  };
}
