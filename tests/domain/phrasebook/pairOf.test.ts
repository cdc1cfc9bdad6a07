import { expect, test } from 'vitest';
import { pairOf, phrases, type Fillings, type SourceLanguage, type Voice } from '../../../src/domain/phrasebook/index.ts';

const writes: Voice = { writer: 'f', person: 'm', formal: true };

function pair(id: string, fillings: Fillings = {}, lang: SourceLanguage = 'en', voice = writes) {
  const phrase = phrases.find((one) => one.id === id);
  if (!phrase) throw new Error(`No phrase ${id}`);
  return pairOf(phrase, lang, voice, fillings);
}

test('a card that is built from phrases keeps both sides of every line', () => {
  const lines = [
    pair('greeting.hello', { to: { source: 'Azat', ru: 'Азат' } }),
    pair('about.name-city', { name: 'lena', city: 'bonn' }),
    pair('animals.have', { count: 2, pet: 'tomcat' }),
    pair('wishes.healthy'),
  ];
  expect(lines).toEqual([
    { source: 'Hello, Azat!', lang: 'en', ru: 'Здравствуйте, Азат!' },
    { source: 'My name is Lena, and I live in Bonn.', lang: 'en', ru: 'Меня зовут Лена, я живу в Бонне.' },
    { source: 'I have two tomcats at home.', lang: 'en', ru: 'У меня дома два кота.' },
    { source: 'I wish you to be healthy and of good cheer.', lang: 'en', ru: 'Желаю Вам быть здоровым и бодрым.' },
  ]);
});

test('a sentence with an open gap is no line yet', () => {
  expect(pair('about.name-city', { name: 'lena' })).toBeUndefined();
  expect(pair('about.name-city', { name: ' ', city: 'bonn' })).toBeUndefined();
  expect(pair('animals.have', { pet: 'cat' })).toBeUndefined();
});

test('a word that the list has is known however it is typed; another one stands in the nominative', () => {
  expect(pair('home.live-city', { city: 'köln' }, 'de')).toEqual({ source: 'Ich lebe in Köln.', lang: 'de', ru: 'Я живу в Кёльне.' });
  expect(pair('home.live-city', { city: ' Вена ' })?.ru).toBe('Я живу в Вене.');
  expect(pair('home.live-city', { city: 'Плауэн' })?.ru).toBe('Я живу в городе Плауэн.');
  expect(pair('wishes.warmth', { city: 'Плауэн' })?.ru).toBe('Посылаю Вам тепло из города Плауэн.');
});

test('a gap takes no word that its list does not have where a form would have to be guessed', () => {
  expect(pair('animals.favourite', { animal: 'unicorn' })).toBeUndefined();
  expect(pair('animals.asleep', { furry: 'whale' })).toBeUndefined();
});

test('a number is whole, not larger than a hundred, and as large as the sentence needs', () => {
  expect(pair('books.count-month', { count: '3' })?.ru).toBe('В этом месяце мне удалось прочитать три книги.');
  expect(['0', '101', '1.5', '-2', 'two', ''].map((count) => pair('books.count-month', { count }))).toEqual(Array(6).fill(undefined));
  expect(pair('about.at-the-table', { count: 1 })).toBeUndefined();
});

test('several writers write as several, to whom they speak informally', () => {
  const voice: Voice = { writer: 'several', person: 'f', formal: false };
  expect(pair('greeting.glad-to-write', {}, 'de', voice)).toEqual({
    source: 'Wir freuen uns, dass wir dir schreiben können.',
    lang: 'de',
    ru: 'Мы рады, что можем тебе написать.',
  });
});
