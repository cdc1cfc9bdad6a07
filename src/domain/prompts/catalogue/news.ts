import type { Conditions } from '../prompt.ts';

/** Neutral news, which the writer finishes. */
export const news: Readonly<Record<string, Conditions>> = {
  'news.good': {},
  'news.yard': {},
  'news.library': { about: 'books', anybody: true },
  'news.science': { about: 'science', anybody: true },
  'news.museum': { about: 'painting', anybody: true },
  'news.book': { about: 'books', anybody: true },
  'news.cinema': { about: 'film', anybody: true },
  'news.weather': {},
  'news.pond': { about: 'nature', anybody: true },
  'news.sport': { about: 'sport', anybody: true },
  'news.chess': { about: 'chess' },
  'news.football': { about: 'football' },
  'news.space': { about: 'space', anybody: true },
  'news.music': { about: 'music', anybody: true },
  'news.trees': { months: [3, 4, 5, 9, 10], about: 'gardening', anybody: true },
  'news.zoo': { about: 'nature', anybody: true },
};
