import type { Examples } from './index.ts';

export const crimeExamples: Examples = {
  'crime.ru': {
    match: ['Готовим ваш побег.', 'Спрячу напильник в торте.', 'Надо сжечь военкомат.', 'Можно достать оружие.', 'Подкупим охранника.'],
    pass: [
      'На окне появились побеги фасоли.',
      'Читаю детектив, там убийство в поезде.',
      'Как убить время в дороге?',
      'Смотрели «Побег из Шоушенка».',
      'Взял кофе в автомате.',
    ],
  },
  'crime.en.weak': { match: ['Somebody will be killed.', 'I hid the gun.'], pass: ['Time to kill before the train, so I write.'] },
  'crime.en': {
    match: ['We plan your escape.', 'I will hide a file in a cake.', 'Somebody should kill him.'],
    pass: ['I am reading a murder mystery.', 'A walk to kill time.', 'We went to an escape room.', 'The garden is a riot of colour.'],
  },
  'crime.de.weak': { match: ['Er hat eine Waffe.', 'Bestechung hilft.'], pass: ['Der Mord im Roman war am Teich.'] },
  'crime.de': {
    match: ['Wir planen deine Flucht.', 'Bestich den Wärter, Bestechung hilft.'],
    pass: ['Abends haben wir Kerzen angezündet.', 'Ich lese einen Krimi, der Mord geschah im Zug.', 'Petersilie hacken, fertig.'],
  },
};
