/** What a list says in one language: that language, else English, else Russian, else whatever there is; undefined when there is nothing. */
export function inLanguage<T>(byLanguage: Readonly<Record<string, T>>, tag: string): T | undefined {
  return byLanguage[tag] ?? byLanguage['en'] ?? byLanguage['ru'] ?? Object.values(byLanguage)[0];
}

/** The language of what `inLanguage` gives for the same. */
export function languageOf(byLanguage: Readonly<Record<string, unknown>>, tag: string): string | undefined {
  return [tag, 'en', 'ru', ...Object.keys(byLanguage)].find((one) => byLanguage[one] !== undefined);
}
