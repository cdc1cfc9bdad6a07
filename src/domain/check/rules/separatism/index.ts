import type { RuleGroup } from '../../rule.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';
import { russianTurns } from './ruTurns.ts';

export const separatism: RuleGroup = {
  topic: 'separatism',
  strength: 'ask',
  why: {
    en: 'Words about whom a region belongs to are a crime there.',
    ru: 'Слова о том, чья это территория, там считают преступлением.',
    de: 'Worte darüber, wem ein Gebiet gehört, gelten dort als Verbrechen.',
  },
  source: 'memopzk.org, guide to letters; AP, 2024-03-08',
  date: '2026-11-22',
  rules: [...russian, ...russianTurns, ...english, ...german],
};
