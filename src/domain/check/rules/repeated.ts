import type { Rule } from '../rule.ts';

/** The reason of `repeatedTexts`, which looks at several cards at once and so at none of them by phrases. */
export const repeatedRule: Rule = {
  id: 'repeated.text',
  topic: 'repeated',
  strength: 'advise',
  language: 'any',
  why: {
    en: 'Several people get the same text; in one prison they will compare.',
    ru: 'Один и тот же текст идёт нескольким людям, а в одной тюрьме их сравнят.',
    de: 'Mehrere Menschen bekommen denselben Text; in einem Gefängnis wird verglichen.',
  },
  idea: {
    en: 'Begin with what this person likes, and tell one thing that you told nobody else.',
    ru: 'Начните с того, что любит именно этот человек, и расскажите то, чего не рассказали другим.',
    de: 'Beginne mit dem, was diese Person mag, und erzähle etwas, das sonst niemand bekommt.',
  },
  source: 'russiliberitorino.org, letters to prisoners',
  date: '2026-11-22',
};
