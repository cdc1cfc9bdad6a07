import type { RuleGroup } from '../../rule.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';
import { russianTurns } from './ruTurns.ts';

export const insult: RuleGroup = {
  topic: 'insult',
  strength: 'ask',
  why: {
    en: 'Words against the authorities stop the card and can be turned against the person.',
    ru: 'Из-за слов против властей открытку не пропустят, а человеку могут навредить.',
    de: 'Worte gegen die Obrigkeit halten die Karte auf und können der Person schaden.',
  },
  source: 'memopzk.org, guide to letters; AP, 2024-03-08',
  date: '2026-11-22',
  rules: [...russian, ...russianTurns, ...english, ...german],
};
