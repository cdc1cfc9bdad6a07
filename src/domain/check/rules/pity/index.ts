import type { RuleGroup } from '../../rule.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';
import { russianHints } from './ruHints.ts';
import { russianTurns } from './ruTurns.ts';

export const pity: RuleGroup = {
  topic: 'pity',
  strength: 'advise',
  why: {
    en: 'Pity weighs on people in prison; they would rather read about life outside.',
    ru: 'Жалость в тюрьме тяжела: там больше рады рассказу о жизни на воле.',
    de: 'Mitleid drückt im Gefängnis; lieber liest man dort vom Leben draußen.',
  },
  instead: {
    en: ['I thought of you today when […].', 'This made me smile today: […].'],
    ru: ['Сегодня мне вспомнилось, как […].', 'Вот что меня сегодня рассмешило: […].'],
    de: ['Heute musste ich daran denken, wie […].', 'Das hat mich heute zum Lächeln gebracht: […].'],
  },
  source: 'memo.site, letters to prisoners; a former prisoner’s advice, seine.pro',
  date: '2026-11-22',
  rules: [...russian, ...russianHints, ...russianTurns, ...english, ...german],
};
