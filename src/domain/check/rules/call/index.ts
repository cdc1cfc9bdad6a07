import type { RuleGroup } from '../../rule.ts';
import { german } from './de.ts';
import { english } from './en/index.ts';
import { russian } from './ru/index.ts';
import { russianTurns } from './ruTurns.ts';

export const call: RuleGroup = {
  topic: 'call',
  strength: 'ask',
  why: {
    en: 'Rallies, protest and slogans: a censor may read them as a call.',
    ru: 'Митинги, протест и лозунги: цензор может прочесть их как призыв.',
    de: 'Demos, Protest und Parolen: Die Zensur kann sie als Aufruf lesen.',
  },
  source: 'memopzk.org, guide to letters; AP, 2024-03-08',
  date: '2026-11-22',
  rules: [...russian, ...russianTurns, ...english, ...german],
};
