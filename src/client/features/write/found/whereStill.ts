/** Where words that were found in a text stand in it now, for it may have changed since; -1 where they are gone. */
export function whereStill(text: string, { words, start }: { readonly words: string; readonly start: number }): number {
  return text.startsWith(words, start) ? start : text.indexOf(words);
}
