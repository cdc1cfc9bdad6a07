import { expect, test } from 'vitest';
import { checkText } from '../../../src/domain/check/index.ts';
import { optionsFor } from '../../../src/domain/check/optionsFor.ts';
import { testPerson } from '../../support/evening.ts';

test('a poet may be sent poems, a cook recipes, and somebody who learns a language its words', () => {
  expect(optionsFor(testPerson({ occupation: { ru: 'поэтесса' } }), 'ru').welcome).toEqual(['poem']);
  expect(
    optionsFor(testPerson({ interests: { en: ['cooking'] }, asks: { ru: 'Пишите по-английски: учу английский' } }), 'ru').welcome,
  ).toEqual(['food', 'foreign']);
  expect(optionsFor(testPerson({ occupation: { ru: 'сварщик' }, interests: { ru: ['шахматы'] }, asks: {} }), 'ru').welcome).toEqual([]);
});

test('whoever wants no answer gets no reminder of a question', () => {
  expect(['welcome', 'unknown'].map((letters) => optionsFor(testPerson({ letters: letters as 'welcome' }), 'ru').noQuestions)).toEqual([
    false,
    false,
  ]);
  expect(optionsFor(testPerson({ letters: 'noAnswerPlease' }), 'ru').noQuestions).toBe(true);
});

test('a card to Belarus is checked by the rules for Belarus, and Belarusian is no foreign language there', () => {
  const found = (text: string, country: string) => checkText(text, optionsFor(testPerson(), country)).map(({ topic }) => topic);
  const wish = 'Здравствуйте, Тест! Желаю вам свободы. Какие книги вы любите? Анна из Бонна';
  expect([found(wish, 'by'), found(wish, 'ru'), found(wish, 'kz')]).toEqual([['freedom'], [], []]);
  const mixed = 'Здравствуйте, Тест! Снег ляжыць усю ноч, зіма прыйшла. Какие книги вы любите? Анна из Бонна';
  expect([found(mixed, 'by'), found(mixed, 'ru')]).toEqual([[], ['foreign']]);
  const ukrainian = 'Здравствуйте, Тест! Їжачок живе біля нашої хати. Какие книги вы любите? Анна из Бонна';
  expect(found(ukrainian, 'by')).toEqual(['foreign']);
});

test('an unknown country gets every rule that holds everywhere', () => {
  const texts = ['Мы против войны.', 'Заходите на сайт example.org', 'Слава Украине!', 'Держитесь!'];
  const found = (country: string) => texts.map((text) => checkText(text, { country }).map(({ rule }) => rule));
  expect(found('kz')).toEqual(found('ru'));
});
