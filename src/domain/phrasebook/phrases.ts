import { groupIds, type GroupId } from './groups.ts';
import type { Phrase, PhraseText } from './phrase.ts';
import { about } from './phrases/about.ts';
import { animals } from './phrases/animals.ts';
import { books } from './phrases/books.ts';
import { closing } from './phrases/closing.ts';
import { comfort } from './phrases/comfort.ts';
import { day } from './phrases/day.ts';
import { greeting } from './phrases/greeting.ts';
import { hobbies } from './phrases/hobbies.ts';
import { holidays } from './phrases/holidays.ts';
import { home } from './phrases/home.ts';
import { learned } from './phrases/learned.ts';
import { music } from './phrases/music.ts';
import { nature } from './phrases/nature.ts';
import { picture } from './phrases/picture.ts';
import { puzzles } from './phrases/puzzles.ts';
import { questions } from './phrases/questions.ts';
import { season } from './phrases/season.ts';
import { sport } from './phrases/sport.ts';
import { weather } from './phrases/weather.ts';
import { wishes } from './phrases/wishes.ts';

const byGroup: Readonly<Record<GroupId, readonly PhraseText[]>> = {
  greeting,
  about,
  home,
  learned,
  day,
  weather,
  season,
  animals,
  books,
  music,
  nature,
  hobbies,
  sport,
  comfort,
  puzzles,
  questions,
  wishes,
  holidays,
  picture,
  closing,
};

/** Every phrase, group by group. */
export const phrases: readonly Phrase[] = groupIds.flatMap((group) =>
  byGroup[group].map((text) => ({ asks: false, least: 1, ...text, group })),
);
