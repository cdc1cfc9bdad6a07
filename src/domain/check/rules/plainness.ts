import type { RuleGroup } from '../rule.ts';

export const abbreviation: RuleGroup = {
  topic: 'abbreviation',
  strength: 'advise',
  why: {
    en: 'A censor may take an abbreviation for a cipher; write it in full.',
    ru: 'Сокращение цензор может принять за шифр, лучше написать полностью.',
    de: 'Eine Abkürzung kann die Zensur für eine Chiffre halten; schreib sie aus.',
  },
  source: 'memopzk.org, guide to letters; mediazonaby.com, what censors stop (2023-07-06)',
  date: '2026-11-22',
  rules: [
    {
      id: 'abbreviation.any',
      language: 'any',
      detector: 'abbreviation',
    },
  ],
};

export const poem: RuleGroup = {
  topic: 'poem',
  // One guide of many says so, and poets ask for verse: a reminder is enough.
  strength: 'remind',
  why: {
    en: 'Some censors stop verse, which they may take for a hidden message; one group’s guide advises against it.',
    ru: 'Стихи цензор иногда не пропускает: может принять за скрытое послание. Так советует одна из памяток.',
    de: 'Verse hält manche Zensur auf, als könnten sie eine Botschaft verstecken; ein Leitfaden rät davon ab.',
  },
  source: 'github.com/lajanda/lajanda.github.io (Tromsø), guide to letters; why verse is stopped is our reading',
  date: '2025-03-31',
  rules: [{ id: 'poem.any', language: 'any', detector: 'poem' }],
};

export const freedom: RuleGroup = {
  topic: 'freedom',
  strength: 'advise',
  why: {
    en: 'In Belarus, words like freedom and fight are often a reason to stop a card.',
    ru: 'В Беларуси из-за слов «свобода» и «борьба» открытку часто не пропускают.',
    de: 'In Belarus sind Wörter wie Freiheit und Kampf oft ein Grund, eine Karte aufzuhalten.',
  },
  source: 'lphr.org, postcards to Belarus; libereco.org, letters to prisoners',
  date: '2026-11-22',
  rules: [
    {
      id: 'freedom.ru.by',
      language: 'ru',
      countries: ['by'],
      find: ['свобода', 'свободный', 'борьба', 'бороться:борются', 'борец'],
      unless: ['свободный =время/=времени/=минута/=день/=вечер/=место'],
    },
    {
      id: 'freedom.en.by',
      language: 'en',
      countries: ['by'],
      find: ['freedom', 'fight~', 'struggle~', 'liberty'],
    },
    {
      id: 'freedom.de.by',
      language: 'de',
      countries: ['by'],
      find: ['freiheit~', 'kampf~', 'kämpf*'],
    },
  ],
};
