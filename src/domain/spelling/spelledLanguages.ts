/** The languages with a dictionary. */
export const spelledLanguages = ['ru', 'en', 'de'] as const;

export type SpelledLanguage = (typeof spelledLanguages)[number];

export function isSpelledLanguage(tag: string): tag is SpelledLanguage {
  return (spelledLanguages as readonly string[]).includes(tag);
}
