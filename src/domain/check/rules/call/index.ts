import type { RuleGroup } from '../../rule.ts';
import { german } from './de.ts';
import { english } from './en/index.ts';
import { russian } from './ru/index.ts';
import { russianTurns } from './ruTurns.ts';

export const call: RuleGroup = {
  topic: 'call',
  strength: 'ask',
  why: {
    en: 'Slogans and calls to protest or overthrow are read as extremism.',
    ru: 'Лозунги и призывы к протесту или свержению читают как экстремизм.',
    de: 'Parolen und Aufrufe zu Protest oder Umsturz gelten dort als Extremismus.',
  },
  source: 'memopzk.org, guide to letters; AP, 2024-03-08',
  date: '2026-11-22',
  rules: [...russian, ...russianTurns, ...english, ...german],
};
