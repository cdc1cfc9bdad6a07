/** Makes an element take text and nothing but text, as far as the browser can. */
export function plainEditable(element: HTMLElement): void {
  try {
    element.contentEditable = 'plaintext-only';
  } catch {
    // Older browsers know only the rich kind; what is pasted must be made plain by whoever uses it.
    element.contentEditable = 'true';
  }
}

/** Attributes with which browsers and what people install in them leave a text alone: nothing is offered, corrected, checked or translated elsewhere. */
export const leftAlone = {
  translate: 'no',
  spellcheck: 'false',
  autocapitalize: 'sentences',
  autocomplete: 'off',
  autocorrect: 'off',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-enable-grammarly': 'false',
} as const;
