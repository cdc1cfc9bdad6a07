import type { Examples } from './index.ts';

export const separatismExamples: Examples = {
  'separatism.ru': {
    match: ['Крым — это Украина.', 'За независимость Сибири!', 'Россия скоро распадётся.', 'Татарстан должен отделиться от России.'],
    pass: ['Летом мы отдыхали в Крыму.', 'Зашла в отделение почты.', 'В Якутии сегодня минус сорок.'],
  },
  'separatism.en': {
    match: ['Crimea is Ukraine.', 'Independence for Siberia!', 'Tatarstan should secede.'],
    pass: ['We spent a summer in Crimea.', 'Siberia is cold in winter.', 'My son is very independent.'],
  },
  'separatism.de': {
    match: ['Die Krim ist ukrainisch.', 'Unabhängigkeit für Sibirien!'],
    pass: ['Wir waren früher auf der Krim im Urlaub.', 'Sibirien ist kalt.'],
  },
};
