import { afterAll } from 'vitest';
import { guardBack } from '../../../src/client/ui/backCloses.ts';

/** jsdom knows no dialogs: these open, close, also by Back, and give the focus back to where it was. To be called once in a file. */
export function giveDialogs(): void {
  afterAll(guardBack());
  if ('showModal' in HTMLDialogElement.prototype) return;
  const before = new WeakMap<HTMLDialogElement, Element | null>();
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      before.set(this, document.activeElement);
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return;
      this.open = false;
      const former = before.get(this);
      if (former instanceof HTMLElement) former.focus();
      this.dispatchEvent(new Event('close'));
    },
  });
}
