/** What a cell may mean, the words that mean it, and others that beside them mean something else. */
export type Meaning<T> = readonly [value: T, fits: RegExp, unless?: RegExp];

/**
 * The first meaning whose words stand in a text; undefined where none do, or where what is left of the text takes the meaning
 * back or leaves it open. `doubts`: the words that do.
 */
export function firstFit<T>(meanings: readonly Meaning<T>[], text: string, doubts: RegExp): T | undefined {
  const small = simplified(text);
  const found = meanings.find(([, fits]) => fits.test(small));
  if (!found) return undefined;
  const [value, fits, unless] = found;
  return unless?.test(small) === true || doubts.test(small.replace(fits, ' ')) ? undefined : value;
}

export function simplified(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();
}

/** Any of these words, none of them as a part of another. */
export function anyWord(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'u');
}

/** «Не освобождён», “not in custody”: what turns a word into its opposite. “No. 2” is a number. */
export const negations: readonly string[] = [
  String.raw`не|ни|нет|нельзя|невозможно|без|вряд|запре\p{L}*|отказ\p{L}*`,
  String.raw`not|no(?!\.? ?\d)|never|neither|nor|cannot|\p{L}+n't|without`,
  String.raw`nicht|nie|niemals|nein|ohne|kein\p{L}*`,
];

/** What leaves it open, or speaks of another time. */
export const openings: readonly string[] = [
  String.raw`возможно|вероятно|видимо|похоже|кажется|якобы|вроде|скоро|вскоре|будет|будут|должн\p{L}*|должен|обещ\p{L}*|чуть|едва|ранее|раньше|прежде|бывш\p{L}*`,
  String.raw`maybe|perhaps|possibly|probably|reportedly|soon|will|may (?:be|have)|might|should|almost|nearly|to be|previously|formerly`,
  String.raw`vielleicht|möglicherweise|vermutlich|wahrscheinlich|angeblich|bald|soll|wird|früher|ehemals`,
];
