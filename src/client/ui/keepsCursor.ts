/** Attached to a control: a tap on it leaves the cursor where it is, and with it the keyboard of the phone. */
export function keepsCursor(element: HTMLElement): () => void {
  const keep = (event: Event): void => event.preventDefault();
  element.addEventListener('pointerdown', keep);
  element.addEventListener('mousedown', keep);
  return () => {
    element.removeEventListener('pointerdown', keep);
    element.removeEventListener('mousedown', keep);
  };
}
