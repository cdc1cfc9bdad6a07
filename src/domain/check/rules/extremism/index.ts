import type { RuleGroup } from '../../rule.ts';
import { any } from './any.ts';
import { german } from './de/index.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';
import { russianTurns } from './ruTurns.ts';

export const extremism: RuleGroup = {
  topic: 'extremism',
  strength: 'ask',
  why: {
    en: 'Symbols and slogans that are banned there, and words of hatred, can open a new case.',
    ru: 'Запрещённые там символы и лозунги и слова вражды могут стать новым делом.',
    de: 'Dort verbotene Zeichen und Parolen und Worte des Hasses können ein neues Verfahren auslösen.',
  },
  source: 'memopzk.org, guide to letters; AP, 2024-03-08',
  date: '2026-11-22',
  rules: [...any, ...russian, ...russianTurns, ...english, ...german],
};
