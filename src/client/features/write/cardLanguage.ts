/** The language in which a card is written, as far as its letters tell: Russian for Cyrillic, otherwise the writer's own. */
export function cardLanguage(text: string, interfaceLanguage: string): string {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic > latin) return 'ru';
  if (latin > 0 && interfaceLanguage === 'ru') return 'en';
  return interfaceLanguage;
}
