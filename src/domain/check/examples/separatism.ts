import type { Examples } from './index.ts';

export const separatismExamples: Examples = {
  'separatism.ru': {
    match: ['Крым — это Украина.', 'За независимость Сибири!', 'Россия скоро распадётся.', 'Татарстан должен отделиться от России.'],
    pass: ['Летом мы отдыхали в Крыму.', 'Зашла в отделение почты.', 'В Якутии сегодня минус сорок.'],
  },
  'separatism.ru.hints': {
    match: [
      'Калмыкия сама решит, с кем жить.',
      'Полуостров вернут хозяевам.',
      'Россию пора распустить.',
      'Без федералов разберёмся сами.',
      'Независимость Сибири.',
    ],
    pass: ['Распад Римской империи учу к экзамену.', 'Старшая хочет отделиться от младшего шкафом.', 'Якутия встретила морозом.'],
  },
  'separatism.en': {
    match: ['Crimea is Ukraine.', 'Independence for Siberia!', 'Tatarstan should secede.'],
    pass: ['We spent a summer in Crimea.', 'Siberia is cold in winter.', 'My son is very independent.'],
  },
  'separatism.de.hints': {
    match: ['Die Tataren brauchen einen eigenen Staat.', 'Wem gehört die Krim?'],
    pass: ['Unser Bienenvolk ist frei.', 'Mein Enkel hat seine Unabhängigkeit erklärt.'],
  },
  'separatism.de': {
    match: ['Die Krim ist ukrainisch.', 'Unabhängigkeit für Sibirien!'],
    pass: ['Wir waren früher auf der Krim im Urlaub.', 'Sibirien ist kalt.'],
  },
  'separatism.de.turns': {
    match: [
      'Karelien wird einmal so klein und nett wie Estland.',
      'Donezk und Luhansk sind besetztes Gebiet.',
      'Die Föderation zerfällt genauso wie Jugoslawien.',
      'Jedes Volk darf selbst abstimmen.',
      'Die Kurilen bekommen die Japaner zurück.',
    ],
    pass: [
      'Im Ural haben wir im Zelt geschlafen und gefroren.',
      'Der Platz neben mir war besetzt.',
      'Sibirien ist riesig und im Winter kalt.',
      'Unser Bienenvolk ist unabhängig von uns.',
    ],
  },
  'separatism.en.hints': {
    match: [
      'The Urals would be a fine republic.',
      'Whose is Crimea?',
      'Chechens should have their own country.',
      'Russia will break up into pieces.',
      'Karelia was Finnish and will be Finnish again.',
      'Every people may go when it wants.',
    ],
    pass: [
      'The Karelia Suite was on the radio.',
      'We have separate rooms.',
      'My empire biscuit broke.',
      'The cake fell apart.',
      'The Siberian tiger slept.',
    ],
  },
  'separatism.ru.wide': {
    match: [
      'Сибирь когда-нибудь станет страной.',
      'Четвёртая балтийская республика.',
      'Была бы Сибирь сама по себе.',
      'Хватит кормить Москву.',
    ],
    pass: ['Столица Бурятии понравилась нам.', 'Отсоединился кран на кухне.', 'Отделил желтки от белков.', 'На Сахалине туман.'],
  },
};
