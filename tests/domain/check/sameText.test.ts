import { expect, test } from 'vitest';
import { repeatedRule, repeatedTexts, sameText } from '../../../src/domain/check/index.ts';

const text = (name: string, more = '') =>
  `Здравствуйте, ${name}! Меня зовут Аня, я живу в Тромсё и учусь на биолога. Сегодня весь день шёл снег, и мы кормили синиц. ${more}Что вы читаете?`;

test('a text for two people is the same one when only names and a few words differ', () => {
  expect(sameText(text('Алексей'), text('Мария'))).toBe(true);
  expect(sameText(text('Алексей'), text('Мария', 'Синицы садились прямо на руку. '))).toBe(true);
  expect(sameText(text('Алексей').toUpperCase(), text('Мария').toUpperCase())).toBe(true);
});

test('two letters of one writer, and wishes that everybody writes, are not the same text', () => {
  const other =
    'Здравствуйте, Мария! Меня зовут Аня, я живу в Тромсё и учусь на биолога. Расскажу вам о ките, которого мы видели в фьорде вчера утром.';
  expect(sameText(text('Алексей'), other)).toBe(false);
  expect(sameText('С днём рождения, Алексей!', 'С днём рождения, Мария!')).toBe(false);
  expect(sameText('', '')).toBe(false);
});

test('repeated texts are named in groups by their places, with a reason and an idea what to write instead', () => {
  const own = 'Вчера мы с сестрой нашли в лесу старую мельницу, и сова смотрела на нас сверху, не моргая, целую вечность.';
  expect(repeatedTexts([text('Алексей'), own, text('Мария'), text('Игорь')])).toEqual([[0, 2, 3]]);
  expect(repeatedTexts([own])).toEqual([]);
  for (const language of ['en', 'ru', 'de'] as const) expect(repeatedRule.idea?.[language]).toMatch(/\p{L}/u);
});
