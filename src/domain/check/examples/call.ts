import type { Examples } from './index.ts';

export const callExamples: Examples = {
  'call.ru.protest.weak': {
    match: ['Завтра будет протест.', 'Скоро революция.'],
    pass: ['Революционный пылесос работает тихо.', 'Сын устроил протест против каши.'],
  },
  'call.ru.protest': {
    match: ['Выходите на улицы!', 'Режим надо свергнуть.', 'Свободу политзаключённым!', 'Россия будет свободной.'],
    pass: [
      'Сын устроил протест против каши.',
      'Вышли на улицу погулять с собакой.',
      'Это революция в кулинарии.',
      'Сдаю сопротивление материалов.',
      'Кот объявил голодовку.',
    ],
  },
  'call.en.protest.weak': {
    match: ['We protest every Saturday.', 'I was on strike.'],
    pass: ['The opposition in our football match was strong.', 'My small revolution is cooking without salt.'],
  },
  'call.en.protest': {
    match: ['We will overthrow them.', 'Take to the streets!', 'Russia will be free.', 'Freedom for all political prisoners'],
    pass: [
      'My son protested against porridge.',
      'I could not resist the cake.',
      'We painted the picket fence.',
      'The French Revolution is in my textbook.',
    ],
  },
  'call.de.protest.weak': {
    match: ['Wir demonstrieren jeden Samstag.', 'Widerstand lohnt sich.'],
    pass: ['Der Widerstand des Windes war groß.', 'Die Revolution im Garten heißt Mulch.'],
  },
  'call.de.protest': {
    match: ['Wir werden das Regime stürzen.', 'Nieder mit ihm!', 'Freiheit für alle Gefangenen!', 'Wir fordern deine Freilassung.'],
    pass: ['Mein Kind protestiert gegen Brei.', 'Ich bin mit dem Fahrrad gestürzt.', 'Das Buch steht auf dem Regal.'],
  },
};
