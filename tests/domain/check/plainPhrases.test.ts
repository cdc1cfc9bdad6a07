import { expect, test } from 'vitest';
import { checkText, withChanges } from '../../../src/domain/check/index.ts';
import { phraseFromPlain, plainOf, readablePhrase } from '../../../src/domain/check/plainPhrases.ts';
import { builtInRules, type CheckedLanguage } from '../../../src/domain/check/index.ts';

const finds = (plain: string, language: CheckedLanguage, text: string): boolean => {
  const find = [phraseFromPlain(plain, language)];
  const rule = { id: 'own.x', topic: 'case', strength: 'ask', language, find, why: 'Так надо.', source: 'мы', date: '2026-11-30' } as const;
  return checkText(text, { country: 'ru', rules: withChanges([], [{ change: 'add', rule }]) }).length > 0;
};

test.each([
  ['Синий катер', 'ru', 'Вчера видели синие катера на реке.', 'Катер был красный, а шарик синий.'],
  ['тётя Зина', 'ru', 'Привет от тёти Зины!', 'Привет от тёти!'],
  ['«Весна», клуб', 'ru', 'Мы были на весне клуба.', 'Весной в клуб не ходим.'],
  ['из-за', 'ru', 'Это из-за снега.', 'Из снега.'],
  ['Blue barge?', 'en', 'We saw two blue barges.', 'We saw a barge.'],
  ['Lehrer!', 'de', 'Grüße an die Lehrerin und die Lehrern.', 'Wir haben viel gelernt.'],
] as const)('“%s” is written as people write and found in every form', (plain, language, match, pass) => {
  expect(finds(plain, language, match)).toBe(true);
  expect(finds(plain, language, pass)).toBe(false);
});

test('what was written plainly is shown plainly again, and what only the notation says is not', () => {
  for (const [plain, language] of [
    ['синий катер', 'ru'],
    ['blue barge to', 'en'],
    ['lehrer', 'de'],
  ] as const)
    expect(plainOf(phraseFromPlain(plain, language), language)).toBe(plain);
  for (const phrase of ['=суд', 'катер?', 'слово .. другое', 'бар*', 'а/б', '^март']) expect(plainOf(phrase, 'ru')).toBeUndefined();
  expect(plainOf('war', 'en')).toBeUndefined();
});

test('the words of every built-in rule are shown without a sign of the notation', () => {
  const shown = builtInRules.flatMap(({ find = [], soft = [] }) => [...find, ...soft].flatMap((phrase) => readablePhrase(phrase) ?? []));
  expect(shown.length).toBeGreaterThan(3000);
  expect(shown.filter((words) => !/^[\p{L}\p{N}’'. …-]+$/u.test(words))).toEqual([]);
});
