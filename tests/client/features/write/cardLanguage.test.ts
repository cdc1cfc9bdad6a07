import { expect, test } from 'vitest';
import { cardLanguage } from '../../../../src/client/features/write/cardLanguage.ts';

test.each([
  ['Здравствуйте, Азат!', 'en', 'ru'],
  ['Hello, Azat!', 'en', 'en'],
  ['Hello, Azat!', 'ru', 'en'],
  ['Здравствуйте! Ваша Anna', 'en', 'ru'],
  ['', 'en', 'en'],
  ['123', 'ru', 'ru'],
])('%j, written by somebody whose screen is in %s, is in %s', (text, interfaceLanguage, language) => {
  expect(cardLanguage(text, interfaceLanguage)).toBe(language);
});
