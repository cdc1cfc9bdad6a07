import type { RuleGroup } from '../rule.ts';

export const war: RuleGroup = {
  topic: 'war',
  strength: 'ask',
  why: {
    en: 'Words about the war or the army are stopped by the censor and can be used against the person.',
    ru: 'Слова о войне и армии не пропускает цензор, и их могут использовать против человека.',
    de: 'Worte über Krieg und Armee hält die Zensur auf, und sie können der Person schaden.',
  },
  source: 'memopzk.org, guide to letters; github.com/lajanda (2025-03-31)',
  date: '2026-11-22',
  rules: [
    {
      id: 'war.ru.war',
      language: 'ru',
      find: ['война'],
      unless: ['война =и =мир'],
      examples: { match: ['Я против войны.', 'Когда кончится в о й н а'], pass: ['Читаю «Войну и мир».'] },
    },
  ],
};
