import type { RuleGroup } from '../../rule.ts';
import { anyLanguage } from './any.ts';
import { german } from './de.ts';
import { germanWide } from './deWide.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';

export const foreign: RuleGroup = {
  topic: 'foreign',
  strength: 'advise',
  why: {
    en: 'Words in another language make the censor take longer, or stop the card.',
    ru: 'Из-за слов на другом языке цензор читает дольше или не пропускает открытку.',
    de: 'Wörter in einer anderen Sprache verzögern die Zensur oder halten die Karte auf.',
  },
  idea: {
    en: 'Say the same in the language of the other words.',
    ru: 'Скажите то же на языке остальных слов.',
    de: 'Sag dasselbe in der Sprache der übrigen Wörter.',
  },
  source: 'memopzk.org, guide to letters; interfax.ru/amp/283974',
  date: '2026-11-22',
  rules: [...anyLanguage, ...russian, ...english, ...german, ...germanWide],
};
