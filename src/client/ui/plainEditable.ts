/** Makes an element take text and nothing but text, as far as the browser can. */
export function plainEditable(element: HTMLElement): void {
  try {
    element.contentEditable = 'plaintext-only';
  } catch {
    // Older browsers know only the rich kind; what is pasted must be made plain by whoever uses it.
    element.contentEditable = 'true';
  }
}
