/** A hyphen as people type it; the sign itself is kept. */
const hyphen = /([-‐‑–])/u;

/** Words of a name, as they are separated by spaces of any kind; composed letters, so that й and ё are one sign each. */
export function wordsOf(name: string): string[] {
  const clean = name
    .normalize('NFC')
    // A stress mark or an invisible joint of a copied text.
    .replace(/[\u0300\u0301\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .trim();
  return clean === '' ? [] : clean.split(/\s+/u);
}

/** The parts of a word and, between them, its hyphens: `['Кара', '-', 'Мурза']`. */
export function partsOf(word: string): string[] {
  return word.split(hyphen).filter((part) => part !== '');
}

export function isHyphen(part: string): boolean {
  return hyphen.test(part);
}

/** Writes a changed form in the letters of the original: its capitals at the beginning, or capitals all through. */
export function inCaseOf(original: string, changed: string): string {
  const small = original.toLowerCase();
  let kept = 0;
  while (kept < changed.length && small[kept] === changed[kept]) kept++;
  const rest = changed.slice(kept);
  const capitals = original.length > 1 && original === original.toUpperCase();
  return original.slice(0, kept) + (capitals ? rest.toUpperCase() : rest);
}
