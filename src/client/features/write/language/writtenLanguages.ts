/** Languages that a card may be said to be in, those of neighbours first; whoever's is missing leaves it as it is. */
export const writtenLanguages: readonly string[] = [
  ...['ru', 'en', 'de', 'uk', 'be', 'fr', 'nl', 'pl', 'es', 'it', 'pt', 'cs', 'sk', 'sl', 'hr', 'sr', 'bg', 'ro', 'hu', 'lt', 'lv', 'et'],
  ...['fi', 'sv', 'nb', 'da', 'is', 'tr', 'el', 'ca', 'eo'],
];
