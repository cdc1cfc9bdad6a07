import { afterAll } from 'vitest';
import { guardBack } from '../../../src/client/ui/backCloses.ts';

/** jsdom knows no dialogs: these open, close, also by Back, and nothing more. To be called once in a file. */
export function giveDialogs(): void {
  afterAll(guardBack());
  if ('showModal' in HTMLDialogElement.prototype) return;
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
}
