/** How long somebody is sentenced to; `none`: no length is known, as before a sentence. */
export const terms = ['upTo3', 'upTo6', 'upTo10', 'over10', 'life', 'none'] as const;
export type Term = (typeof terms)[number];

/** Numbers of years as sentences say them, in Russian, English and Ukrainian. */
const YEARS = /(\d+(?:[.,]\d+)?)\s*(?:год|лет|year|рок|рік)/giu;
const LIFE = /пожизненн|life (?:sentence|imprisonment|term)|довічн/iu;
/** What looks like a term and is a year: «2024 года». */
const LONGEST = 60;

/** The longest term that a sentence names, in any language of the list: of «7 лет, потом ещё 3 года» it is seven. */
export function termOf(sentence: Readonly<Record<string, string>>): Term {
  const texts = Object.values(sentence);
  if (texts.some((text) => LIFE.test(text))) return 'life';
  const years = texts.flatMap((text) => Array.from(text.matchAll(YEARS), ([, number = '']) => Number(number.replace(',', '.'))));
  const longest = Math.max(0, ...years.filter((number) => number <= LONGEST));
  if (longest === 0) return 'none';
  return longest <= 3 ? 'upTo3' : longest <= 6 ? 'upTo6' : longest <= 10 ? 'upTo10' : 'over10';
}
