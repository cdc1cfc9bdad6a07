import type { RuleGroup } from '../../rule.ts';
import { anyLanguage } from './any.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';
import { russianHints } from './ruHints.ts';
import { russianTurns } from './ruTurns.ts';

export const money: RuleGroup = {
  topic: 'money',
  strength: 'ask',
  why: {
    en: 'Sending or collecting money can be read as financing; organizers know safe ways.',
    ru: 'Переводы и сборы денег могут счесть финансированием; у организаторов есть безопасные пути.',
    de: 'Geld schicken oder sammeln kann als Finanzierung gelten; die Organisierenden kennen sichere Wege.',
  },
  source: 'AP, 2024-03-08; memopzk.org, guide to letters',
  date: '2026-11-22',
  rules: [...russian, ...russianHints, ...russianTurns, ...english, ...german, ...anyLanguage],
};
