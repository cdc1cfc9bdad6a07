import type { RuleGroup } from '../../rule.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';
import { russianHints } from './ruHints.ts';
import { russianTurns } from './ruTurns.ts';

export const food: RuleGroup = {
  topic: 'food',
  strength: 'advise',
  why: {
    en: 'Delicious food described to somebody who cannot have it hurts more than it pleases.',
    ru: 'Вкусная еда на словах тому, кто её не получит, скорее мучает, чем радует.',
    de: 'Köstliches Essen zu beschreiben, das jemand nicht haben kann, quält eher, als es freut.',
  },
  source: 'github.com/lajanda, letters (2025-03-31)',
  date: '2026-11-22',
  rules: [...russian, ...russianHints, ...russianTurns, ...english, ...german],
};
