import type { PhraseText } from '../phrase.ts';

/** How a card begins. */
export const greeting: readonly PhraseText[] = [
  {
    id: 'greeting.hello',
    en: 'Hello, {to}!',
    de: '{you|Guten Tag|Hallo}, {to}!',
    ru: '{you|Здравствуйте|Здравствуй}, {to}!',
  },
  {
    id: 'greeting.dear',
    en: 'Dear {to},',
    de: '{person|Lieber|Liebe} {to},',
    ru: '{person|Дорогой|Дорогая} {to}!',
  },
  {
    id: 'greeting.good-morning',
    en: 'Good morning, {to}!',
    de: 'Guten Morgen, {to}!',
    ru: 'Доброе утро, {to}!',
  },
  {
    id: 'greeting.good-day',
    en: 'Good day, {to}!',
    de: 'Einen schönen guten Tag, {to}!',
    ru: 'Добрый день, {to}!',
  },
  {
    id: 'greeting.good-evening',
    en: 'Good evening, {to}!',
    de: 'Guten Abend, {to}!',
    ru: 'Добрый вечер, {to}!',
  },
  {
    id: 'greeting.from-city',
    en: 'Greetings from {city}!',
    de: 'Grüße aus {city}!',
    ru: 'Привет {city.from}!',
  },
  {
    id: 'greeting.from-country',
    en: 'Greetings from {country}!',
    de: 'Grüße {country.from}!',
    ru: 'Привет {country.from}!',
  },
  {
    id: 'greeting.season-day',
    en: 'Warm greetings on this {season} day!',
    de: 'Herzliche Grüße an diesem {season.day}!',
    ru: 'Тёплый привет в этот {season.adj} день!',
  },
  {
    id: 'greeting.first-card',
    en: 'This is {my} first card to you.',
    de: 'Das ist {meine} erste Karte an {Sie:acc}.',
    ru: 'Это {моя} первая открытка {Вам}.',
  },
  {
    id: 'greeting.never-met',
    en: 'We have never met, but {I} wanted to write to you.',
    de: 'Wir kennen uns nicht, aber {one|ich wollte|wir wollten} {Ihnen} schreiben.',
    ru: 'Мы незнакомы, но {мне} захотелось {Вам} написать.',
  },
  {
    id: 'greeting.glad-to-write',
    en: '{I’m} glad that {I} can write to you.',
    de: '{one|Ich freue mich|Wir freuen uns}, dass {one|ich|wir} {Ihnen} schreiben {one|kann|können}.',
    ru: '{writer|Я рад|Я рада|Мы рады}, что {one|могу|можем} {Вам} написать.',
  },
  {
    id: 'greeting.good-moment',
    en: '{I} hope this card comes at a good moment.',
    de: '{one|Ich hoffe|Wir hoffen}, diese Karte kommt in einem guten Moment an.',
    ru: '{one|Надеюсь|Надеемся}, эта открытка придёт в добрый час.',
  },
  {
    id: 'greeting.in-the-evening',
    en: '{I’m} writing to you in the evening, over a cup of tea.',
    de: '{one|Ich schreibe|Wir schreiben} {Ihnen} am Abend, bei einer Tasse Tee.',
    ru: '{one|Пишу|Пишем} {Вам} вечером, за чашкой чая.',
  },
  {
    id: 'greeting.calendar',
    en: 'The calendar says {month}, and {I’d} like to write to you.',
    de: 'Der Kalender zeigt {month}, und {one|ich möchte|wir möchten} {Ihnen} schreiben.',
    ru: 'На календаре {month}, и {мне} хочется {Вам} написать.',
  },
  {
    id: 'greeting.acquainted',
    en: 'Let’s get to know each other!',
    de: '{you|Lassen Sie|Lass} uns einander kennenlernen!',
    ru: '{you|Давайте|Давай} познакомимся!',
  },
];
