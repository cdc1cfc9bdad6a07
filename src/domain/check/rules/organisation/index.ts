import type { RuleGroup } from '../../rule.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';

export const organisation: RuleGroup = {
  topic: 'organisation',
  strength: 'ask',
  why: {
    en: 'Names of movements and rights groups can link the person to what is banned there.',
    ru: 'Названия движений и правозащитных групп могут связать человека с тем, что там запрещено.',
    de: 'Namen von Bewegungen und Rechtsgruppen können die Person mit Verbotenem verbinden.',
  },
  source: 'memopzk.org, guide to letters; AP, 2024-03-08',
  date: '2026-11-22',
  rules: [...russian, ...english, ...german],
};
