import { expect, test } from 'vitest';
import { ideasFor, joined } from '../../../../src/client/features/write/ideas.ts';
import { cardText, faceMetrics, missingGlyphs } from '../../../../src/domain/layout/index.ts';
import { starterList } from '../../../../src/domain/person/lists/index.ts';
import { testPerson } from '../../../support/evening.ts';

test('a person of whom no interest is known still gets good ideas, beginning with a greeting by name', () => {
  const ideas = ideasFor(testPerson());
  expect(ideas.length).toBeGreaterThan(6);
  expect(ideas[0]?.sentence).toEqual({ en: 'Hello, Test! ', ru: 'Здравствуйте, Тест! ' });
});

test('interests come first, as the list has them in each language', () => {
  const ideas = ideasFor(testPerson({ interests: { en: ['chess', 'tea'], ru: ['шахматы', 'чай'] } }));
  expect(ideas.slice(1, 3).map(({ label }) => label)).toEqual([
    { en: 'Chess', ru: 'Шахматы', de: 'Chess' },
    { en: 'Tea', ru: 'Чай', de: 'Tea' },
  ]);
  expect(ideas[1]?.sentence.ru).toContain('шахматы');
  expect(ideas[1]?.sentence.en).toContain('chess');
});

test('interests that the list does not name in both languages alike are not guessed', () => {
  const ideas = ideasFor(testPerson({ interests: { en: ['chess'], ru: ['шахматы', 'чай'] } }));
  expect(ideas.some(({ id }) => id.startsWith('interest'))).toBe(false);
});

test('nobody who asked for no answer is asked a question', () => {
  const asks = (letters: 'welcome' | 'noAnswerPlease') =>
    ideasFor(testPerson({ letters })).some(({ sentence }) => sentence.ru.includes('?') || sentence.en.includes('?'));
  expect(asks('welcome')).toBe(true);
  expect(asks('noAnswerPlease')).toBe(false);
});

test('every idea for every person of the starter list can be written in the hand', () => {
  for (const person of starterList.people) {
    for (const { sentence } of ideasFor(person)) {
      for (const words of [sentence.en, sentence.ru]) {
        expect(missingGlyphs(words, faceMetrics('hand'))).toEqual([]);
        expect(cardText(words)).toBe(words);
      }
    }
  }
});

test('an idea goes on where the text ended, with one space between', () => {
  expect(joined('', 'Из окна видно ')).toBe('Из окна видно ');
  expect(joined('Привет!', 'Из окна видно ')).toBe(' Из окна видно ');
  expect(joined('Привет! ', 'Из окна видно ')).toBe('Из окна видно ');
  expect(joined('Привет!\n', 'Из окна видно ')).toBe('Из окна видно ');
});

test('the same idea tapped again adds nothing, and another one after an open beginning takes its own line', () => {
  expect(joined('Привет! У нас сейчас ', 'У нас сейчас ')).toBe('');
  expect(joined('Привет! У нас сейчас ', 'Вот Вам загадка: ')).toBe('\nВот Вам загадка: ');
});
