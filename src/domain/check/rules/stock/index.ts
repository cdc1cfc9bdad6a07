import type { RuleGroup } from '../../rule.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { russian } from './ru.ts';
import { russianHints } from './ruHints.ts';
import { russianTurns } from './ruTurns.ts';

export const stock: RuleGroup = {
  topic: 'stock',
  strength: 'advise',
  why: {
    en: 'Former prisoners say that such phrases leave them alone; a detail of your day does more.',
    ru: 'Бывшие заключённые говорят: такие слова не греют, деталь вашего дня лучше.',
    de: 'Frühere Gefangene sagen: Solche Worte helfen wenig, ein Stück deines Tages tut mehr.',
  },
  instead: {
    en: ['This morning I saw […].', 'I wanted to share with you how […].'],
    ru: ['Сегодня утром за окном […].', 'Хочу рассказать, как […].'],
    de: ['Heute Morgen habe ich […] gesehen.', 'Ich möchte erzählen, wie […].'],
  },
  source: 'a former prisoner’s advice, seine.pro; memo.site, letters to prisoners',
  date: '2026-11-22',
  rules: [...russian, ...russianHints, ...russianTurns, ...english, ...german],
};
