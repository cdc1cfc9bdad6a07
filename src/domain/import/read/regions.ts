import { regionsNamed } from '../../address/regions.ts';

/** The region that a text names, in the nominative, whatever its case and abbreviation; undefined where it names none or two. */
export function regionIn(text: string): string | undefined {
  // «Томск» is a town, and has the beginning of its region.
  if (/^\s*(?:г\.?|гор\.?|город)?\s*[\p{L}-]+ск\s*$/iu.test(text)) return undefined;
  const [region, another] = regionsNamed(text);
  // «Санкт-Петербург и Ленинградская область» is one administration of prisons, and no address.
  return another ? undefined : region?.name;
}
