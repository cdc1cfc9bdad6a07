import type { PhraseText } from '../phrase.ts';

/** How a card ends. */
export const closing: readonly PhraseText[] = [
  {
    id: 'closing.warm',
    en: 'With warm greetings, {name}',
    de: 'Mit herzlichen Grüßen, {name}',
    ru: 'С тёплым приветом, {name}',
  },
  {
    id: 'closing.respect',
    en: 'With respect, {name}',
    de: 'Hochachtungsvoll, {name}',
    ru: 'С уважением, {name}',
  },
  {
    id: 'closing.best-wishes',
    en: 'With best wishes, {name}',
    de: 'Mit den besten Wünschen, {name}',
    ru: 'С наилучшими пожеланиями, {name}',
  },
  {
    id: 'closing.from-city',
    en: 'Warm greetings from {city}!',
    de: 'Herzliche Grüße aus {city}!',
    ru: 'Тёплый привет {city.from}!',
  },
  {
    id: 'closing.all-good',
    en: 'All the best to you!',
    de: 'Alles Gute {Ihnen}!',
    ru: 'Всего {Вам} доброго!',
  },
  {
    id: 'closing.next-card',
    en: 'Until the next card!',
    de: 'Bis zur nächsten Karte!',
    ru: 'До следующей открытки!',
  },
  {
    id: 'closing.good-days',
    en: 'Good days to you!',
    de: 'Schöne Tage {Ihnen}!',
    ru: 'Добрых {Вам} дней!',
  },
  {
    id: 'closing.good-night',
    en: 'Good night and good dreams!',
    de: 'Gute Nacht und schöne Träume!',
    ru: 'Доброй ночи и хороших снов!',
  },
  {
    id: 'closing.hug',
    en: '{I’m} sending you a hug!',
    de: '{one|Ich umarme|Wir umarmen} {Sie:acc}!',
    ru: '{one|Обнимаю|Обнимаем} {Вас}!',
  },
  {
    id: 'closing.no-answer',
    en: 'There is no need to answer, {I} just wanted to send you greetings.',
    de: '{you|Sie müssen|Du musst} nicht antworten, {one|ich wollte|wir wollten} nur grüßen.',
    ru: 'Отвечать не обязательно, {мне} просто хотелось передать привет.',
  },
  {
    id: 'closing.answer-glad',
    en: '{I’d} be glad of an answer.',
    de: 'Über eine Antwort {one|würde ich mich|würden wir uns} freuen.',
    ru: '{one|Буду|Будем} {writer|рад|рада|рады} ответу.',
    asks: true,
  },
  {
    id: 'closing.answer-wait',
    en: 'If you feel like it, write back.',
    de: 'Wenn {Sie} {you|mögen|magst}, {you|schreiben Sie|schreib} zurück.',
    ru: 'Если захочется, {you|напишите|напиши} в ответ.',
    asks: true,
  },
  {
    id: 'closing.write-again',
    en: '{I} will write again.',
    de: '{one|Ich schreibe|Wir schreiben} wieder.',
    ru: '{one|Я напишу|Мы напишем} ещё.',
  },
  {
    id: 'closing.full',
    en: 'There is no more room on the card, so: good-bye!',
    de: 'Auf der Karte ist kein Platz mehr, also: auf Wiedersehen!',
    ru: 'Место на открытке закончилось, поэтому — до свидания!',
  },
];
