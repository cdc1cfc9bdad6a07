import { expect, test } from 'vitest';
import { optionsFor } from '../../../src/domain/check/optionsFor.ts';
import { testPerson } from '../../support/evening.ts';

test('a poet may be sent poems, a cook recipes, and somebody who learns a language its words', () => {
  expect(optionsFor(testPerson({ occupation: { ru: 'поэтесса' } })).welcome).toEqual(['poem']);
  expect(optionsFor(testPerson({ interests: { en: ['cooking'] }, asks: { ru: 'Пишите по-английски: учу английский' } })).welcome).toEqual([
    'food',
    'foreign',
  ]);
  expect(optionsFor(testPerson({ occupation: { ru: 'сварщик' }, interests: { ru: ['шахматы'] }, asks: {} })).welcome).toEqual([]);
});

test('whoever wants no answer gets no reminder of a question', () => {
  expect(['welcome', 'unknown'].map((letters) => optionsFor(testPerson({ letters: letters as 'welcome' })).noQuestions)).toEqual([
    false,
    false,
  ]);
  expect(optionsFor(testPerson({ letters: 'noAnswerPlease' })).noQuestions).toBe(true);
});
