import type { RuleGroup } from '../../rule.ts';
import { anyLanguage } from './any.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';
import { russianHints } from './ruHints.ts';
import { russianTurns } from './ruTurns.ts';

export const cipher: RuleGroup = {
  topic: 'cipher',
  strength: 'ask',
  why: {
    en: 'This looks like a cipher or a hidden message: letters with ciphers are not handed over.',
    ru: 'Похоже на шифр или скрытое послание: письма с шифром не отдают.',
    de: 'Das sieht nach Chiffre oder versteckter Botschaft aus: Solche Post wird nicht ausgehändigt.',
  },
  source: 'kara-murza.com, the law as quoted in a letter; memopzk.org, guide to letters',
  date: '2026-11-22',
  rules: [...russian, ...russianHints, ...russianTurns, ...english, ...german, ...anyLanguage],
};
