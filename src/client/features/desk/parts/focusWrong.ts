import { tick } from 'svelte';

/** After a form was refused: its first wrong field comes into sight, with the keyboard in it. */
export async function focusWrong(within: ParentNode | null | undefined): Promise<void> {
  await tick();
  const field = within?.querySelector<HTMLElement>('[aria-invalid], [data-wrong]');
  field?.focus({ preventScroll: true });
  // What stands at the lower edge of a page would cover it.
  field?.scrollIntoView({ block: 'center' });
}
