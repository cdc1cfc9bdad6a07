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
  'drugs.ru.taken': {
    match: [
      'Взяли косячок на двоих.',
      'На балконе вырастили шишки.',
      'Слезла с иглы.',
      'Купил веселящий газ.',
      'Раскладывает по паркам свёрточки.',
    ],
    pass: [
      'Собрали еловые шишки для поделок.',
      'Сижу на диване с иголкой и ниткой.',
      'Соль в супе, перец в салате.',
      'Косяк двери покрасили.',
      'Шарик улетел, внук плакал.',
    ],
  },
  'drugs.ru.brew': {
    match: ['Гнали самогон на зверобое.', 'Поставили брагу под койкой.', 'Заварили чифирь.'],
    pass: ['Поставили чайник и варенье.', 'Заварила чай с мятой.', 'Квас забродил в банке.'],
  },
  'drugs.en.weak': {
    match: ['The neighbour brought us some w e e d and we drank tea in the kitchen.', 'I need drugs.', 'Pills and music all night.'],
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
  'drugs.de.hints': {
    match: ['Am Abend kreist ein Tütchen, und alle kichern.', 'Wir haben einen Tee aus Peru getrunken.'],
    pass: ['Der Kater bekommt eine Tablette vom Tierarzt.', 'Opa raucht seine Pfeife am Kamin.'],
  },
  'drugs.de': {
    match: ['Wir haben gekifft.', 'Gibt es dort Drogen?', 'Kokain ist teuer.'],
    pass: ['Wir haben das Gras gemäht.', 'In der Drogerie gab es Seife.'],
  },
  'drugs.de.turns': {
    match: [
      'Vier Tabletten statt einer und ich schwebe.',
      'Wir rauchen am Wochenende manchmal was Grünes.',
      'Die Nase meines Chefs war verdächtig weiß.',
      'Mein Mitbewohner vertickt Zeug auf dem Campus.',
      'Im Keller brennt Onkel Rudi heimlich Schnaps.',
      'Zwanzig getrocknete Pilze und die Bäume waren bunt und lachten.',
    ],
    pass: [
      'Mein Opa nimmt zwei Tabletten gegen den Blutdruck.',
      'Vom Backen hatte ich eine weiße Nase voller Mehl.',
      'Der Hefeteig muss noch gären.',
      'Wir haben im Wald Pilze gesammelt und gebraten.',
    ],
  },
  'drugs.en.hints': {
    match: [
      "I take two of my wife's Valium.",
      'He grows plants in the wardrobe under a purple lamp.',
      'They make prison wine out of bread and sugar.',
      'My kid brother is using again.',
      'They were out of it on ketamine and mushrooms at the festival, high as a kite.',
      'The doc gave me tramadol.',
    ],
    pass: [
      'We pick mushrooms in autumn.',
      'The yeast makes the dough rise.',
      'My stash of yarn is too big.',
      'My joint account is empty.',
      'Weeds grow in my garden.',
      'The grow light is for my tomatoes.',
    ],
  },
  'drugs.ru.wide': {
    match: [
      'Нюхнули дорожку и пошли на поклон.',
      'Под сессию весь этаж сидит на фене.',
      'Съел экстази, и накрыло.',
      'Он варит в ванной мефчик.',
    ],
    pass: [
      'Грибы в этом году хорошие, ели с картошкой.',
      'Врач выписал мне капли, теперь читаю без очков.',
      'Фен сломался, сушу волосы у батареи.',
      'На подоконнике растёт лук.',
    ],
  },
};
