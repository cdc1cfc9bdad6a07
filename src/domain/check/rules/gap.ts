import type { RuleGroup } from '../rule.ts';

export const gap: RuleGroup = {
  topic: 'gap',
  strength: 'advise',
  why: {
    en: 'A gap is still open here: fill it in, or take it out.',
    ru: 'Здесь осталось незаполненное место: заполните его или уберите.',
    de: 'Hier ist noch eine Lücke: Füll sie aus, oder nimm sie heraus.',
  },
  source: 'the words that this check begins for a writer',
  date: '2026-12-01',
  rules: [{ id: 'gap.any', language: 'any', detector: 'gap' }],
};
