import type { RuleGroup } from '../../rule.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { russian } from './ru/index.ts';
import { russianTurns } from './ruTurns.ts';

export const legalCase: RuleGroup = {
  topic: 'case',
  strength: 'ask',
  why: {
    en: 'Details of the case, the court or the sentence can be used against the person.',
    ru: 'Подробности дела, суда и приговора могут обернуться против человека.',
    de: 'Einzelheiten zu Verfahren, Gericht und Urteil können gegen die Person verwendet werden.',
  },
  idea: {
    en: 'Tell about your day instead, or ask what the person likes.',
    ru: 'Расскажите лучше о своём дне или спросите, что человек любит.',
    de: 'Erzähle lieber von deinem Tag oder frage, was die Person mag.',
  },
  source: 'memopzk.org, guide to letters; meduza.io, 2024-11-20',
  date: '2026-11-22',
  rules: [...russian, ...russianTurns, ...english, ...german],
};
