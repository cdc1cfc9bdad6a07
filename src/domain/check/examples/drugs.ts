import type { Examples } from './index.ts';

export const drugsExamples: Examples = {
  'drugs.ru': {
    match: ['Наркотики там есть?', 'Накурились травы.', 'Поднял закладку с мефом.'],
    pass: [
      'Сделала книжную закладку из ленты.',
      'Трава уже зелёная, косили всей семьёй.',
      'Посолила суп, соль кончилась.',
      'У машины новые колёса.',
    ],
  },
  'drugs.en.weak': {
    match: ['I need drugs.', 'Pills and music all night.'],
    pass: ['My pills are vitamins and I forget them.', 'I pulled weeds in the garden all day.'],
  },
  'drugs.en': {
    match: ['We smoked some weed.', 'Do they sell drugs there?', 'He got stoned.'],
    pass: [
      'I pulled weeds in the garden all day.',
      'My joints hurt after running.',
      'I am addicted to crosswords.',
      'We climbed high up the hill.',
    ],
  },
  'drugs.de': {
    match: ['Wir haben gekifft.', 'Gibt es dort Drogen?', 'Kokain ist teuer.'],
    pass: ['Wir haben das Gras gemäht.', 'In der Drogerie gab es Seife.'],
  },
};
