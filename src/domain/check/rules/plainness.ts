import type { RuleGroup } from '../rule.ts';

export const foreign: RuleGroup = {
  topic: 'foreign',
  strength: 'advise',
  why: {
    en: 'Words in another language make the censor take longer, or stop the card.',
    ru: 'Из-за слов на другом языке цензор читает дольше или не пропускает открытку.',
    de: 'Wörter in einer anderen Sprache verzögern die Zensur oder halten die Karte auf.',
  },
  instead: {
    en: ['Say the same in Russian.'],
    ru: ['Скажите то же по-русски.'],
    de: ['Sag dasselbe auf Russisch.'],
  },
  source: 'memopzk.org, guide to letters; interfax.ru/amp/283974',
  date: '2026-11-22',
  rules: [
    {
      id: 'foreign.ru.latin',
      language: 'any',
      detector: 'foreign',
    },
  ],
};

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
