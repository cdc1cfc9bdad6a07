import { expect, test } from 'vitest';
import { suggest, type SpelledLanguage } from '../../../src/domain/spelling/index.ts';
import { ourQuality } from '../../support/spelling/misspeltPairs.ts';
import { openWords } from '../../support/spelling/openWords.ts';

const first = (language: SpelledLanguage, word: string) => suggest(openWords(language), language, word)[0];

test.each([
  ['ru', 'здраствуйте', 'здравствуйте'],
  ['ru', 'Превет', 'Привет'],
  ['ru', 'щастье', 'счастье'],
  ['ru', 'незнаю', 'не знаю'],
  ['ru', 'чтото', 'что-то'],
  ['ru', 'нравицца', 'нравится'],
  ['ru', 'москва', 'Москва'],
  ['en', 'teh', 'the'],
  ['en', 'Freind', 'Friend'],
  ['en', 'alot', 'a lot'],
  ['en', 'fotograph', 'photograph'],
  ['de', 'haus', 'Haus'],
  ['de', 'nähmlich', 'nämlich'],
  ['de', 'garnicht', 'gar nicht'],
  ['de', 'Geburstagskarte', 'Geburtstagskarte'],
] as const)('%s: whoever writes %s is offered %s first', (language, wrong, right) => {
  expect(first(language, wrong)).toBe(right);
});

test('what is offered keeps the capitals and the ё of the writer', () => {
  expect(first('ru', 'ПРЕВЕТ')).toBe('ПРИВЕТ');
  expect(first('ru', 'зелёнький')).toMatch(/ё/);
});

test('what nobody would mean is not offered, and rude words never are', () => {
  expect(suggest(openWords('ru'), 'ru', 'ывапролджэыва')).toEqual([]);
  expect(suggest(openWords('en'), 'en', 'shjt')).not.toContain('shit');
});

test.each([
  ['ru', 0.98, 0.94],
  ['en', 0.98, 0.96],
  ['de', 0.98, 0.93],
] as const)('%s: nearly every frozen mistake is seen, and what was meant is among the first three', (language, seen, proposed) => {
  const { pairs, found, amongThree } = ourQuality(language);
  expect(pairs).toBeGreaterThan(200);
  expect(found / pairs).toBeGreaterThanOrEqual(seen);
  expect(amongThree / pairs).toBeGreaterThanOrEqual(proposed);
});
