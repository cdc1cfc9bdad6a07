import { expect, test } from 'vitest';
import { sexOf } from '../../../src/domain/names/index.ts';
import { starterList } from '../../../src/domain/person/lists/index.ts';
import { answerSentence, promptSentence, promptWords } from '../../../src/domain/prompts/index.ts';
import { testPerson } from '../../support/evening.ts';

const ru = await promptWords('ru');
const en = await promptWords('en');
const de = await promptWords('de');

/** One prompt in one language, for a person. */
function said(id: string, words: typeof ru, language: 'ru' | 'en' | 'de', person = testPerson()): string {
  const text = words[id];
  return text ? promptSentence(text, person, language).trim() : '';
}

test('a greeting in Russian has name and patronymic, in Latin letters the given name', () => {
  const person = testPerson({ givenName: 'Анна', patronymic: 'Петровна', latin: 'Anna Ivanova', sex: 'f' });
  expect(said('opening.formal', ru, 'ru', person)).toBe('Здравствуйте, Анна Петровна!');
  expect(said('opening.dear', ru, 'ru', person)).toBe('Дорогая Анна!');
  expect(said('opening.formal', en, 'en', person)).toBe('Hello, Anna!');
  expect(said('opening.dear', en, 'en', person)).toBe('Dear Anna,');
  expect(said('opening.dear', de, 'de', person)).toBe('Liebe Anna!');
});

test('without a patronymic the given name stands alone', () => {
  for (const patronymic of [null, '']) expect(said('opening.formal', ru, 'ru', testPerson({ patronymic }))).toBe('Здравствуйте, Тест!');
});

test('everybody of the starter list is greeted in the gender that the own name says', () => {
  const forms = starterList.people.map((person) => {
    const { sex } = sexOf(person);
    return {
      id: person.id,
      ru: said('opening.dear', ru, 'ru', person) === `${sex === 'f' ? 'Дорогая' : 'Дорогой'} ${person.givenName}!`,
      de: said('opening.dear', de, 'de', person).startsWith(sex === 'f' ? 'Liebe ' : 'Lieber '),
    };
  });
  expect(forms.length).toBeGreaterThan(10);
  expect(forms.filter((form) => !form.ru || !form.de)).toEqual([]);
});

test('a name with signs that mean something in a pattern stands as it is', () => {
  expect(said('opening.formal', ru, 'ru', testPerson({ givenName: '$& Жан-Поль', patronymic: null }))).toBe('Здравствуйте, $& Жан-Поль!');
});

test('the answer of a puzzle can stand on the card too, in its language', () => {
  const answerOf = (words: typeof ru, language: 'ru' | 'en' | 'de') => answerSentence(words['puzzle.handshakes'] ?? {}, language);
  expect(answerOf(ru, 'ru')).toBe('Ответ: 45. ');
  expect(answerOf(en, 'en')).toBe('The answer: 45. ');
  expect(answerOf(de, 'de')).toBe('Die Lösung: 45. ');
  expect(answerSentence({}, 'ru')).toBe('');
});
