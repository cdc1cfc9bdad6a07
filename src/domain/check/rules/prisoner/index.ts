import type { RuleGroup } from '../../rule.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';
import { russianTurns } from './ruTurns.ts';

export const prisoner: RuleGroup = {
  topic: 'prisoner',
  strength: 'advise',
  why: {
    en: 'One prison forbids the phrase “political prisoner”; it is safer to leave it out everywhere.',
    ru: 'В одной тюрьме запретили слова «политический заключённый»; надёжнее обойтись без них везде.',
    de: 'Ein Gefängnis verbietet „politischer Gefangener“; sicherer ist es überall ohne dieses Wort.',
  },
  source: 'meduza.io, 2024-11-20, on Matrosskaya Tishina',
  date: '2026-11-22',
  rules: [...russian, ...russianTurns, ...english, ...german],
};
