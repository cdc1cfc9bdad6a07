import { expect, onTestFinished, vi } from 'vitest';
import { guardTaps } from '../../../src/client/ui/settle.ts';

/** Has the taps of this test guarded as the app does; gives a tap of one finger that stays where it is. */
export async function guardQuickTaps(): Promise<(control: HTMLElement) => void> {
  await settled();
  onTestFinished(guardTaps());
  return (control) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 });
    // jsdom counts from another moment.
    Object.defineProperty(event, 'timeStamp', { value: performance.now() });
    control.dispatchEvent(event);
  };
}

/** Once a tap counts again. */
export async function settled(): Promise<void> {
  await vi.waitFor(() => expect(document.documentElement).not.toHaveClass('settling'));
}
