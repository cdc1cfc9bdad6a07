import type { RuleGroup } from '../../rule.ts';
import { anyLanguage } from './any.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { russian } from './ru/index.ts';
import { russianTurns } from './ruTurns.ts';

export const war: RuleGroup = {
  topic: 'war',
  strength: 'ask',
  why: {
    en: 'Words about the war or the army are stopped by the censor and can be used against the person.',
    ru: 'Слова о войне и армии не пропускает цензор, и их могут использовать против человека.',
    de: 'Worte über Krieg und Armee hält die Zensur auf, und sie können der Person schaden.',
  },
  source: 'memopzk.org, guide to letters; github.com/lajanda, letters (2025-03-31); AP, 2024-03-08',
  date: '2026-11-22',
  rules: [...russian, ...russianTurns, ...english, ...german, ...anyLanguage],
};
