import type { RuleGroup } from '../rule.ts';

export const link: RuleGroup = {
  topic: 'link',
  strength: 'ask',
  why: {
    en: 'A prisoner has no device to open links, and the censor may stop the card because of one.',
    ru: 'В тюрьме нечем открыть ссылку, а из-за неё цензор может не пропустить открытку.',
    de: 'Im Gefängnis lässt sich kein Link öffnen, und die Zensur kann die Karte deswegen aufhalten.',
  },
  instead: {
    en: ['Tell in your own words what is there.'],
    ru: ['Расскажите своими словами, что там.'],
    de: ['Erzähle mit eigenen Worten, was dort steht.'],
  },
  source: 'OVD-Info, “Letters across borders” (2024-08-20)',
  date: '2026-11-22',
  rules: [
    {
      id: 'link.any.address',
      language: 'any',
      patterns: [
        String.raw`(?:https?|hxxps?|ftp|tg):/{1,2}[^\s«»"<>]+`,
        String.raw`(?<![\p{L}\p{N}@.])www\.[^\s«»"<>]+`,
        String.raw`(?<![\p{L}\p{N}@.\-_])(?:[a-z0-9][a-z0-9-]*\s?(?:\.|\[\.\]|\(\.\)|\[dot\]|\(dot\)|\(точка\)| точка )\s?)+(?:com|org|net|ru|su|de|info|io|me|media|news|tv|eu|uk|fm|by|ua|pl|ge|am|app|site|online|shop|ly|be|gg|co|us|to|cc|xyz|club|live|blog|press|help|pro)(?![\p{L}\p{N}])(?:/[^\s«»"<>]*)?`,
        String.raw`(?<![\p{L}\p{N}@.\-_])(?:[а-яё0-9][а-яё0-9-]*\.)+(?:рф|ком|орг|нет(?=/)|ру(?![а-яё])|рус)(?![\p{L}\p{N}])(?:/\S*)?`,
        String.raw`(?<![\p{L}\p{N}.])(?:t\.me|vk\.com|youtu\.be|bit\.ly|clck\.ru)/\S+`,
      ],
      examples: {
        match: ['Смотри https://example.org/a', 'это на example.com', 'www.example.net'],
        pass: ['Встретились в 12.30.', 'Было тепло.Потом дождь.', 'It was warm.Then it rained.'],
      },
    },
  ],
};
