import type { RuleGroup } from '../../rule.ts';
import { german } from './de/index.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';
import { russianHints } from './ruHints.ts';
import { russianTurns } from './ruTurns.ts';

export const drugs: RuleGroup = {
  topic: 'drugs',
  strength: 'ask',
  why: {
    en: 'Words about drugs get a card stopped and the person searched.',
    ru: 'Из-за слов о наркотиках открытку задержат, а у человека могут устроить обыск.',
    de: 'Bei Worten über Drogen wird die Karte angehalten und die Person durchsucht.',
  },
  source: 'mediazonaby.com, what censors stop (2023-07-06); AP, 2024-03-08',
  date: '2026-11-22',
  rules: [...russian, ...russianHints, ...russianTurns, ...english, ...german],
};
