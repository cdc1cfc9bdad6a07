import type { RuleGroup } from '../../rule.ts';
import { german } from './de.ts';
import { english } from './en/index.ts';
import { russian } from './ru.ts';
import { russianTurns } from './ruTurns.ts';

export const media: RuleGroup = {
  topic: 'media',
  strength: 'ask',
  why: {
    en: 'Excerpts from independent media and their names can bring trouble on the prisoner.',
    ru: 'Пересказ независимых СМИ и их названия могут навредить человеку.',
    de: 'Auszüge aus unabhängigen Medien und deren Namen können der Person schaden.',
  },
  source: 'OVD-Info, “Letters across borders” (2024-08-20)',
  date: '2026-11-22',
  rules: [...russian, ...russianTurns, ...english, ...german],
};
