import { expect, test } from 'vitest';
import { cardLanguage } from '../../../src/domain/language/cardLanguage.ts';

test.each([
  ['Здравствуйте, Азат!', 'en', 'ru'],
  ['Hello, Azat!', 'en', 'en'],
  ['Hello, Azat!', 'ru', 'en'],
  ['Здравствуйте! Ваша Anna', 'en', 'ru'],
  ['', 'en', 'en'],
  ['Liebe Anna, heute regnet es, und unser Kater schläft auf der Heizung.', 'en', 'de'],
  ['Liebe Anna, heute regnet es, und unser Kater schläft auf der Heizung.', 'ru', 'de'],
  ['Dear Anna, it is raining and our cat sleeps on the heater.', 'de', 'en'],
  ['Liebe Anna', 'en', 'en'],
  ['Chère Anna, il pleut et le chat dort sur le radiateur avec moi. Merci pour tout !', 'de', 'de'],
  ['123', 'ru', 'ru'],
  ['Привіт, як ти їдеш?', 'en', 'uk'],
  ['Добры дзень, сябра, ўсё добра', 'de', 'be'],
])('%j, written by somebody whose screen is in %s, is in %s', (text, interfaceLanguage, language) => {
  expect(cardLanguage({ text }, interfaceLanguage)).toBe(language);
});

test('the writer knows better, as far as the letters allow', () => {
  expect(cardLanguage({ text: 'Bonjour, Azat !', lang: 'fr' }, 'en')).toBe('fr');
  // Chosen for another text, before this one stood there.
  expect(cardLanguage({ text: 'Здравствуйте, Азат!', lang: 'fr' }, 'en')).toBe('ru');
  expect(cardLanguage({ text: 'Hello, Azat!', lang: 'ru' }, 'de')).toBe('de');
});
