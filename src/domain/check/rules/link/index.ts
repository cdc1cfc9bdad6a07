import type { RuleGroup } from '../../rule.ts';
import { anyLanguage } from './any.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';
import { russianTurns } from './ruTurns.ts';

export const link: RuleGroup = {
  topic: 'link',
  strength: 'ask',
  why: {
    en: 'A prisoner has no device to open links, and the censor may stop the card because of one.',
    ru: 'В тюрьме нечем открыть ссылку, а из-за неё цензор может не пропустить открытку.',
    de: 'Im Gefängnis lässt sich kein Link öffnen, und die Zensur kann die Karte deswegen aufhalten.',
  },
  idea: {
    en: 'Tell in your own words what is there.',
    ru: 'Расскажите своими словами, что там.',
    de: 'Erzähle mit eigenen Worten, was dort steht.',
  },
  source: 'OVD-Info, “Letters across borders” (2024-08-20)',
  date: '2026-11-22',
  rules: [...anyLanguage, ...russian, ...russianTurns, ...english, ...german],
};
