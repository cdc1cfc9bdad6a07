import { expect, test } from 'vitest';
import { checkText, findingWords, type Begun } from '../../../src/domain/check/index.ts';
import { placeOf } from '../../../src/domain/check/placeOf.ts';

const sentence = 'Сегодня утром за окном […].';

function written(text: string, found: string, words: Begun = sentence): string | undefined {
  const start = text.indexOf(found);
  const place = placeOf(words, text, { start, end: start + found.length });
  return place && text.slice(0, place.start) + words + text.slice(place.end);
}

test.each([
  ['Привет. Держитесь! Снег.', `Привет. ${sentence} Снег.`],
  ['Держитесь.', sentence],
  ['Привет\nДержитесь\nСнег', `Привет\n${sentence}\nСнег`],
  ['Он сказал: «Да». Держитесь… :)', `Он сказал: «Да». ${sentence} :)`],
])('a sentence takes the place of one, with the sign at its end: %s', (text, now) => {
  expect(written(text, 'Держитесь')).toBe(now);
});

test.each(['Путин скоро уйдёт, держитесь. Снег.', 'Привет. держитесь там все.', 'Лена, держитесь!', 'Ей говорят: «держитесь!» и всё'])(
  'a sentence is not put into another: %s',
  (text) => {
    expect(written(text, 'держитесь')).toBeUndefined();
  },
);

test('words that are no sentence stand where others stood', () => {
  expect(written('Лена, держитесь!', 'держитесь', 'до встречи в […]')).toBe('Лена, до встречи в […]!');
});

test('other words are offered only where they have a place', () => {
  const offered = (text: string) =>
    findingWords(text, checkText(text, { country: 'ru' }), { why: 'en', instead: 'ru' })
      .filter(({ topic }) => topic === 'stock')
      .map(({ instead }) => instead.includes(sentence));
  expect(offered('Дорогая Лена! Держитесь! У нас идёт снег.')).toEqual([true]);
  expect(offered('Мы вас не забываем и всё время думаем о вас, держитесь там. Я был в парке.')).toEqual([false]);
});
