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
  'case.ru.hints': {
    match: [
      'Что сказал адвокат?',
      'Когда следующее заседание?',
      'Говорят, продлили ещё на два месяца.',
      'Верховный вернёт на новое рассмотрение.',
      'Видели Вас в списке на обмен.',
      'Сколько дали Ивану?',
    ],
    pass: [
      'Передала показания за воду.',
      'Первый этап кубка по биатлону.',
      'На заседании кружка пили чай.',
      'Книгу в библиотеке продлили ещё на месяц.',
    ],
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
  'case.de.hints': {
    match: ['Hat dein Verteidiger das Gutachten gesehen?', 'Wer hat gegen dich ausgesagt?'],
    pass: ['Das Urteil der Jury über meinen Kuchen war milde.', 'Im Krimi sitzt der falsche Zeuge neben dir im Zug.'],
  },
  'case.de.court.weak': {
    match: ['Das Gericht war voll.', 'Du bist unschuldig.'],
    pass: ['Das Gericht mit Linsen gelingt mir immer.', 'Der Prozess des Brotbackens dauert zwei Tage.'],
  },
  'case.de.court': {
    match: ['Ich habe von deinem Prozess gelesen.', 'Was sagt dein Anwalt?', 'Sieben Jahre Straflager!'],
    pass: ['Auf jeden Fall koche ich heute.', 'Mein Lieblingsgericht ist Suppe.', 'Ich bin dir eine Antwort schuldig.'],
  },
  'case.de.turns': {
    match: [
      'Wann ist dein Berufungstermin?',
      'Fünf Jahre für ein paar Aufkleber, unfassbar.',
      'Der Zeuge hat seine Aussage zurückgezogen.',
      'Die Richterin hat nur zehn Minuten beraten.',
      'Haben sie bei dir wirklich etwas gefunden?',
      'Vielleicht gibt es im Mai eine Amnestie.',
    ],
    pass: [
      'Die Katze hat meinen Sessel beschlagnahmt.',
      'Zehn Jahre Garantie gibt es auf die Kaffeemaschine.',
      'Mein Lieblingsgericht sind Käsespätzle.',
      'Im Krimi gestern hat der Zeuge seine Aussage zurückgezogen.',
    ],
  },
  'case.en.hints': {
    match: [
      'They gave you seven years.',
      'Did Pavel testify against you?',
      'Will you be in the next exchange?',
      'They took your laptop at six in the morning.',
      'He was charged under article 207.',
      'You will be out in 2027.',
      'Who denounced you?',
    ],
    pass: [
      'The bread dough takes how much longer, I asked the baker, than the cake?',
      'We play swap with seeds and stamps.',
      'My hearing aid whistles.',
      'The search party found the cat.',
      'Term ends in July.',
      'In any case, it snowed.',
    ],
  },
  'case.ru.wide': {
    match: [
      'Твой адвокат подал апелляцию, суд её отклонил.',
      'Флешку у тебя якобы нашли под плинтусом.',
      'Ты правда пошёл на сделку?',
      'Меня вызвали в четверг на допрос про тебя.',
    ],
    pass: [
      'Спасибо за Вашу статью о бабочках.',
      'Дело в том, что лифт опять сломан.',
      'Свидетелем на свадьбе был мой брат.',
      'Судья на соревнованиях был строгий.',
    ],
  },
};
