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
  'foul.ru.bodies': {
    match: [
      'Ты лежишь голая на простынях.',
      'Проломил ему череп молотком.',
      'Кровь хлестала на стену.',
      'Не ссы, прорвёмся.',
      'Полная жопа.',
      'Сука такая рыжая!',
    ],
    pass: [
      'Доска для шахмат у меня стоит на окне.',
      'Голые ветки за окном.',
      'Собачья выставка, суки отдельно, кобели отдельно.',
      'Сдала кровь на анализ.',
      'Отрезала кусок тыквы.',
      'Целую и обнимаю всех.',
    ],
  },
  'foul.en.weak': { match: ['What an ass.', 'Damn them.'], pass: ['The ass in the stable is called Boris.', 'The moon was bloody red.'] },
  'foul.en': {
    match: ['Fuck this.', 'f*ck them all', 'What a load of bullshit.', 'sh1t happens'],
    pass: ['I am reading Moby Dick.', 'The pussy willow is in bloom.', 'I assess papers in Scunthorpe.', 'Class starts at nine.'],
  },
  'foul.de.hints': {
    match: ['Was für eine verhurte Kälte!', 'Sch…ße, dachte ich.'],
    pass: ['Im Keller stehen drei Säcke Kartoffeln.', 'Der Hund wedelt mit dem Schwanz.'],
  },
  'foul.de': {
    match: ['So eine Scheiße.', 'Diese Arschlöcher!', 'Verpiss dich.', 'sch**ße'],
    pass: ['Die Meisen sitzen im Garten.', 'Wir hören den Vögeln zu.', 'Barsch mit Kartoffeln.'],
  },
  'foul.de.turns': {
    match: [
      'Himmelherrgottsakrament, die Karte ist versaut!',
      'Huere Siech, min Velo isch kaputt.',
      'Der Kerl gehört doch gevierteilt.',
      'Er sah ihr auf den Busen.',
    ],
    pass: ['Wir wanderten am Jadebusen entlang.', 'Die Banane gehört in den Mixer.', 'Ein Hemd hängt am Wäscheständer.'],
  },
  'foul.en.hints': {
    match: [
      'It was so cold I nearly froze my balls off.',
      'Everything went tits up.',
      'I would smash his skull in.',
      'Two hookers and a bishop.',
      'What a load of crap.',
      'Naked girls on every page.',
    ],
    pass: [
      'He pulled with his eyes shut, and we won.',
      'A blue tit sits on the feeder.',
      'Trees are naked in winter.',
      'The chicken breast was dry.',
      'A camel has one hump or two.',
      'The bottom of the lake is cold.',
    ],
  },
};
