import { backCloses } from './backCloses.ts';

/** Shows a dialog over the page, where Escape and Back close it; returns what closes it from here. */
export function layOver(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  // Its `close` event tells whoever opened it.
  const closed = backCloses(() => dialog.close());
  return () => {
    closed();
    if (dialog.open) dialog.close();
  };
}
