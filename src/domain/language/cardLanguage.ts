import type { Draft } from '../card/index.ts';
import { functionWords } from '../check/language/functionWords.ts';

/**
 * The language in which a card is written: what its writer chose; else as far as its letters tell, Russian, Ukrainian or
 * Belarusian for Cyrillic; for Latin ones English or German, where their small words tell; otherwise the language of the screen.
 */
export function cardLanguage({ text, lang }: Pick<Draft, 'text' | 'lang'>, interfaceLanguage: string): string {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic > latin) {
    if (lang !== undefined && cyrillicLanguages.includes(lang)) return lang;
    return /[ўЎ]/u.test(text) ? 'be' : /[їєґЇЄҐ]/u.test(text) ? 'uk' : 'ru';
  }
  if (lang !== undefined && lang !== 'ru') return lang;
  return byWords(text) ?? (latin > 0 && interfaceLanguage === 'ru' ? 'en' : interfaceLanguage);
}

/** English or German, as soon as some words speak for the one and hardly any for another language. */
function byWords(text: string): 'en' | 'de' | undefined {
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const count = (language: keyof typeof functionWords) => words.filter((word) => functionWords[language].has(word)).length;
  const [en, de, other] = [count('en'), count('de'), count('other')];
  return (['de', 'en'] as const).find((language) => {
    const own = language === 'de' ? de : en;
    return own >= 3 && own > 2 * Math.max(language === 'de' ? en : de, other);
  });
}

const cyrillicLanguages: readonly string[] = ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'];
