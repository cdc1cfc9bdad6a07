import type { Examples } from './index.ts';

export const foulExamples: Examples = {
  'foul.ru.weak': {
    match: ['Вот идиоты.', 'Какая сука это придумала.'],
    pass: ['Идиотская шапка, зато тёплая.', 'Белка сидит на суку, у самой берёзы.'],
  },
  'foul.ru': {
    match: ['Ну и пиздец.', 'На хуй всё.', 'бл*дь', 'Заебало!', 'Вот говно.', 'хуeвый день'],
    pass: [
      'Летом я похудела.',
      'Белка сидит на суку, у самой берёзы.',
      'Корабль, рубль, сабля, гребля.',
      'Мандарины и трахея',
      'Хулиганили с племянником.',
      'Читаю «Идиота» Достоевского.',
    ],
  },
  'foul.en.weak': { match: ['What an ass.', 'Damn them.'], pass: ['The ass in the stable is called Boris.', 'The moon was bloody red.'] },
  'foul.en': {
    match: ['Fuck this.', 'f*ck them all', 'What a load of bullshit.', 'sh1t happens'],
    pass: ['I am reading Moby Dick.', 'The pussy willow is in bloom.', 'I assess papers in Scunthorpe.', 'Class starts at nine.'],
  },
  'foul.de': {
    match: ['So eine Scheiße.', 'Diese Arschlöcher!', 'Verpiss dich.', 'sch**ße'],
    pass: ['Die Meisen sitzen im Garten.', 'Wir hören den Vögeln zu.', 'Barsch mit Kartoffeln.'],
  },
};
