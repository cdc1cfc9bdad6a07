/** A year in which somebody in prison may have been born, with or without the day. Later ones say when the address was written down. */
const date = String.raw`((?:\d{1,2}\.\d{1,2}\.)?(?:19\d\d|200\d|201[0-5]))(?!\d)`;
const behind = String.raw`г(?:ода|\.)?\s*(?:р(?!\p{L})\.?|рожд\p{L}*\.?)`;
const before = String.raw`(?:г\.?\s?р\.?|д\.?\s?р\.?|род\p{L}*\.?|рожд\p{L}*\.?|born|geb\.)\s*:?\s*`;

const patterns = [
  new RegExp(String.raw`(?<![\d.])${date}\s*${behind}`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})${before}${date}`, 'iu'),
  // Behind the recipient, or alone between commas.
  new RegExp(String.raw`(?:[оеё]вичу|[оеё]вне|ичне)\s*\(?${date}`, 'iu'),
  new RegExp(String.raw`(?:^|[,;\n(])\s*${date}\s*(?:г\.?)?\s*(?=$|[,;\n)])`, 'iu'),
];
const whole = new RegExp(String.raw`^(?:${before})?${date}\s*(?:г\.?|${behind})?$`, 'iu');

/** The birth that stands in an address beside the recipient: «Горинову Алексею Александровичу, 1961 г. р.», «…, 1961». */
export function birthInAddress(text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a part of an address is a birth and nothing else: no house has such a number. */
export function isBirth(part: string): boolean {
  return whole.test(part.trim());
}
