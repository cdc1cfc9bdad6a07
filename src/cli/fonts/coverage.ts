/** First and last code point of each block that the shipped faces keep, where their source has the letter. */
const blocks: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0xac], // Latin-1 without the soft hyphen, which is a hint and not a letter
  [0xae, 0xff],
  [0x100, 0x17f], // Latin Extended-A
  [0x1cd, 0x1dc], // Latin letters with a caron
  [0x218, 0x21b], // Romanian
  [0x2bc, 0x2bc], // the apostrophe that is a letter
  [0x400, 0x482], // Cyrillic
  [0x48a, 0x52f], // Cyrillic of Tatar, Bashkir, Chuvash, Kazakh, Ossetian, Sakha …
  [0x1e80, 0x1e85], // Welsh
  [0x1e9e, 0x1e9e], // ẞ
  [0x2013, 0x2014], // dashes
  [0x2018, 0x201e], // quotation marks
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x208e], // superscripts and subscripts
  [0x20a0, 0x20bf], // currencies
  [0x2116, 0x2116], // №
  [0x2122, 0x2122],
  [0x2150, 0x215e], // fractions
  [0x2190, 0x2193], // arrows
  [0x2202, 0x2265], // mathematics
];

/** Every character that a shipped face may keep. */
export function coveredText(): string {
  let text = '';
  for (const [first, last] of blocks) for (let codePoint = first; codePoint <= last; codePoint++) text += String.fromCodePoint(codePoint);
  return text;
}
