import type { RuleGroup } from '../../rule.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { russian } from './ru.ts';
import { russianHints } from './ruHints.ts';
import { russianTurns } from './ruTurns.ts';

export const foul: RuleGroup = {
  topic: 'foul',
  strength: 'ask',
  why: {
    en: 'Foul or sexual words are a reason to stop the card.',
    ru: 'Из-за грубых и непристойных слов открытку могут не пропустить.',
    de: 'Derbe und sexuelle Worte sind ein Grund, die Karte aufzuhalten.',
  },
  source: 'memopzk.org, guide to letters; github.com/lajanda, letters (2025-03-31); AP, 2024-03-08',
  date: '2026-11-22',
  rules: [...russian, ...russianHints, ...russianTurns, ...english, ...german],
};
