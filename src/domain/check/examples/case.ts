import type { Examples } from './index.ts';

export const caseExamples: Examples = {
  'case.ru.court.weak': {
    match: ['Адвокат говорит, шансы есть.', 'Суд был коротким.'],
    pass: ['Учительница устроила нам допрос по теореме.', 'Дед был адвокатом в спектакле.'],
  },
  'case.ru.court': {
    match: [
      'Приговор ужасный.',
      'Мы следим за вашим делом.',
      'Вас посадили за слова.',
      'Вы ни в чём не виноваты.',
      'Вам дали семь лет колонии.',
    ],
    pass: [
      'Чем занимаетесь, как ваши дела?',
      'Мы посадили яблони и лук.',
      'Читаю детектив про следователя.',
      'В этом деле нужен опыт, я учусь вязать.',
      'На молоке написан срок годности.',
    ],
  },
  'case.ru.prison': {
    match: ['Скоро вас выпустят.', 'Когда вы выйдете на свободу, приходите.'],
    pass: ['Мы отпустили птицу на волю.', 'В колонии пингвинов тысяча птиц.'],
  },
  'case.en.court.weak': {
    match: ['The court was closed.', 'You are innocent.'],
    pass: ['I saw evidence of a fox near the lake.', 'He is charged with bringing the salad.'],
  },
  'case.en.court': {
    match: [
      'I read about your trial.',
      'Your lawyer must fight.',
      'You were sentenced to seven years.',
      'It was a sham court.',
      'You are innocent.',
    ],
    pass: [
      'I bring an umbrella just in case.',
      'We play on the tennis court.',
      'Chocolate is my guilty pleasure.',
      'I learn by trial and error.',
    ],
  },
  'case.de.court.weak': {
    match: ['Das Gericht war voll.', 'Du bist unschuldig.'],
    pass: ['Das Gericht mit Linsen gelingt mir immer.', 'Der Prozess des Brotbackens dauert zwei Tage.'],
  },
  'case.de.court': {
    match: ['Ich habe von deinem Prozess gelesen.', 'Was sagt dein Anwalt?', 'Sieben Jahre Straflager!'],
    pass: ['Auf jeden Fall koche ich heute.', 'Mein Lieblingsgericht ist Suppe.', 'Ich bin dir eine Antwort schuldig.'],
  },
};
