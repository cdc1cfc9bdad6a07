/** Spaces of other widths, tabs and the separators of lines and paragraphs, with what stands for them on a card. */
const replacements: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|[\u0085\u2028\u2029]/gu, '\n'],
  [/[\u2007\u202f]/gu, '\u00a0'],
  [/[\t\v\f\u2000-\u2006\u2008-\u200a\u205f\u3000]/gu, ' '],
  [/[\u2010-\u2012]/gu, '-'],
  [/[\u2015]/gu, '—'],
  // Hints for software and marks of direction, which paper does not need.
  [/[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, ''],
];

/**
 * What a card keeps of text as it was typed or pasted: composed letters (й is one character), plain line ends, plain
 * spaces and hyphens, nothing invisible. Letters are never changed. `cardText(cardText(x))` is `cardText(x)`.
 */
export function cardText(text: string): string {
  return replacements.reduce((changed, [pattern, by]) => changed.replace(pattern, by), text).normalize('NFC');
}
