import type { Place, ReadText } from './index.ts';

/** Shorter texts are wishes or one line among others. */
const LONG_ENOUGH = 100;

const introductions: Readonly<Record<'ru' | 'en' | 'de', RegExp>> = {
  ru: /меня зовут|мо[её] имя|я\s*[—–-]\s*\p{Lu}|пишет (?:вам|тебе)|пишу (?:вам|тебе) из|(?<!\p{L})я (?:живу|из|учусь|работаю) |мы (?:живём|живем|из|пишем|собрались)|привет(?:ы)? из \p{Lu}|(?:^|\n)\s*(?:ваша?|твоя?),?\s+\p{Lu}\p{Ll}+/iu,
  en: /my name(?:'s|’s| is)|(?<!\p{L})i(?:'m|’m| am) (?:from|a |an |\p{Lu})|(?<!\p{L})i live in|(?<!\p{L})i(?:'m|’m| am) writing (?:to you )?from|greetings from|we (?:live|are from|are writing)|this is \p{Lu}\p{Ll}+/iu,
  de: /ich hei(?:ß|ss)e|mein name ist|ich bin (?:die |der )?\p{Lu}\p{Ll}+|ich (?:wohne|lebe|komme|schreibe dir) (?:in|aus)|grü(?:ß|ss)e aus|wir (?:sind|wohnen|leben|schreiben)/iu,
};

/** A text of some length in which the writer does not say who writes and from where. */
export function introduction({ text, language }: ReadText): readonly Place[] {
  const { main } = language;
  return main && text.length >= LONG_ENOUGH && !introductions[main].test(text) ? [[0, 0]] : [];
}
