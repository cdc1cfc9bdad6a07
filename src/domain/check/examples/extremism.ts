import type { Examples } from './index.ts';

export const extremismExamples: Examples = {
  'extremism.ru': {
    match: ['Слава Украине!', 'Героям слава', 'Смерть оккупантам!', 'Он рисует свастику.', 'Жыве Беларусь!', 'Это русня.'],
    pass: ['Мой номер дома 14.', 'Слава богу, все здоровы.', 'Мой друг Слава играет на гитаре.'],
  },
  'extremism.en': {
    match: ['Slava Ukraini!', 'Glory to Ukraine', 'Death to the dictator', 'He drew a swastika.'],
    pass: ['The parrot is blue and yellow.', 'Bilbo fought the orcs in the hobbit film.'],
  },
  'extremism.de': {
    match: ['Slawa Ukraini!', 'Tod dem Diktator!', 'Ein Hakenkreuz an der Wand.'],
    pass: ['Die Blaumeise ist blau und gelb.', 'Wir schauten „Der Hobbit“, mit Orks.'],
  },
};
