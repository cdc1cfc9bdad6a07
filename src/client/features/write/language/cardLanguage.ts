import type { Draft } from '../../../../domain/card/index.ts';

/**
 * The language in which a card is written: what its writer chose; else as far as its letters tell, Russian, Ukrainian or
 * Belarusian for Cyrillic, otherwise the language of the screen.
 */
export function cardLanguage({ text, lang }: Pick<Draft, 'text' | 'lang'>, interfaceLanguage: string): string {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic > latin) {
    if (lang !== undefined && cyrillicLanguages.includes(lang)) return lang;
    return /[ўЎ]/u.test(text) ? 'be' : /[їєґЇЄҐ]/u.test(text) ? 'uk' : 'ru';
  }
  if (lang !== undefined && lang !== 'ru') return lang;
  if (latin > 0 && interfaceLanguage === 'ru') return 'en';
  return interfaceLanguage;
}

const cyrillicLanguages: readonly string[] = ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'];
