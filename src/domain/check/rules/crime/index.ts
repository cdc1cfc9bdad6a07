import type { RuleGroup } from '../../rule.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { russian } from './ru.ts';
import { russianHints } from './ruHints.ts';
import { russianTogether } from './ruTogether.ts';
import { russianTurns } from './ruTurns.ts';

export const crime: RuleGroup = {
  topic: 'crime',
  strength: 'ask',
  why: {
    en: 'Words about escape, weapons or violence get a card stopped and the person questioned.',
    ru: 'Из-за слов о побеге, оружии и насилии открытку задержат, а человека могут допросить.',
    de: 'Bei Worten über Flucht, Waffen und Gewalt wird die Karte angehalten und die Person befragt.',
  },
  source: 'kara-murza.com, the law as quoted in a letter; AP, 2024-03-08',
  date: '2026-11-22',
  rules: [...russian, ...russianHints, ...russianTogether, ...russianTurns, ...english, ...german],
};
