import type { RuleGroup } from '../../rule.ts';
import { anyLanguage } from './any.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';
import { russianHints } from './ruHints.ts';
import { russianTurns } from './ruTurns.ts';

export const lgbt: RuleGroup = {
  topic: 'lgbt',
  strength: 'ask',
  why: {
    en: 'Not because of you: others in prison may hurt the person for this topic.',
    ru: 'Дело не в вас: в тюрьме человеку могут навредить из-за этой темы.',
    de: 'Es liegt nicht an dir: Andere im Gefängnis könnten der Person deswegen wehtun.',
  },
  source: 'memopzk.org, guide to letters; OVD-Info, “Letters across borders” (2024-08-20)',
  date: '2026-11-22',
  rules: [...russian, ...russianHints, ...russianTurns, ...english, ...german, ...anyLanguage],
};
