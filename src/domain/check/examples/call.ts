import type { Examples } from './index.ts';

export const callExamples: Examples = {
  'call.ru.protest.weak': {
    match: ['Завтра будет протест.', 'Скоро революция.'],
    pass: [
      'Встретились с однокурсницей на площади Восстания, у башенных часов.',
      'Революционный пылесос работает тихо.',
      'Сын устроил протест против каши.',
    ],
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
  'call.ru.hints': {
    match: [
      'Эта власть скоро рухнет.',
      'Мы стоим у посольства с плакатами.',
      'Не ходите на выборы.',
      'Ни шагу назад!',
      'Написали коллективное письмо.',
      'Пора раскачать лодку.',
    ],
    pass: [
      'Я жила на улице Баррикадной.',
      'Режим дня у малыша рухнул.',
      'Стоим по очереди у окна.',
      'Римская империя пала, учу даты.',
      'Сломалась система отопления.',
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
  'call.de.hints': {
    match: ['Macht es in Moskau doch auch, raus auf die Plätze!', 'Irgendwann werdet ihr sehen, da stehen wir alle auf der Straße.'],
    pass: ['Auf der Straße spielen heute alle Kinder.', 'Die Heizung ist in den Streik getreten.'],
  },
  'call.de.protest.weak': {
    match: ['Wir demonstrieren jeden Samstag.', 'Widerstand lohnt sich.'],
    pass: ['Der Widerstand des Windes war groß.', 'Die Revolution im Garten heißt Mulch.'],
  },
  'call.de.protest': {
    match: ['Wir werden das Regime stürzen.', 'Nieder mit ihm!', 'Freiheit für alle Gefangenen!', 'Wir fordern deine Freilassung.'],
    pass: ['Mein Kind protestiert gegen Brei.', 'Ich bin mit dem Fahrrad gestürzt.', 'Das Buch steht auf dem Regal.'],
  },
  'call.de.turns': {
    match: [
      'Euer Regime wird genauso verschwinden wie die Mauer.',
      'Ich habe in der Stadt für deine Freilassung Unterschriften gesammelt.',
      'Bleib bei der nächsten Wahl daheim.',
      'Auf meinem Schild steht ein Satz von dir.',
      'Wir sind mehr.',
      'Wehrt euch doch endlich.',
    ],
    pass: [
      'Die Klasse hat Unterschriften für einen neuen Spielplatz gesammelt.',
      'Die Waschmaschine streikt schon wieder.',
      'Die Kapelle spielte den Marsch vom letzten Jahr.',
      'Die Tage des Sommers sind gezählt.',
    ],
  },
  'call.en.hints': {
    match: [
      'Next time there will be thousands of us.',
      'No regime lasts for ever, I think.',
      'People will come out onto the squares.',
      'Hold up a blank sheet of paper.',
      'The truckers blocked the motorway until the minister listened.',
      'One man has to say no to the tsar.',
    ],
    pass: [
      'The cows blocked the road this morning.',
      'We joined the choir for supper.',
      'Everyone stayed at home because of the snow.',
      'The walls of our kitchen are yellow now.',
      'Signatures in music tell you the key.',
    ],
  },
  'call.ru.wide': {
    match: [
      'Хорошо бы вам всем бараком разом отказаться от проверки.',
      'Перекроем проспект и не встанем, пока не уйдут.',
      'Снимайте деньги с вкладов все в один день.',
      'Пятнадцатого в семь придём к зданию суда с белыми лентами, передай своим.',
      'Полиции на всех не хватит.',
    ],
    pass: [
      'Все наши соседи вместе красили забор.',
      'Не ходите без шапки, пока не потеплеет.',
      'Сбросил листья клён под окном.',
      'Двенадцатого числа все придём к бабушке на юбилей.',
      'Хватит кормить голубей, сказал дворник.',
    ],
  },
};
