import type { Examples } from './index.ts';

export const moneyExamples: Examples = {
  'money.ru': {
    match: ['Мы перевели вам деньги на карту.', 'Собираем донаты.', 'Пришлю тебе пять тысяч рублей.', 'Открыли сбор средств.'],
    pass: [
      'Я учусь делать перевод стихов.',
      'Пожертвовал ферзя и выиграл партию.',
      'Хлеб стоит сорок рублей.',
      'На карте мира нашли остров.',
    ],
  },
  'money.en': {
    match: ['We sent money to your account.', 'We collect donations.', 'I can transfer 100 euros to you.', 'Pay in bitcoin.'],
    pass: ['I donate blood twice a year.', 'I bought bread for two euros.', 'My niece counts her pocket money.'],
  },
  'money.de': {
    match: ['Wir haben dir Geld überwiesen.', 'Wir sammeln Spenden für dich.', 'Schick mir deine IBAN.'],
    pass: ['Ich habe Blut gespendet.', 'Das Brot kostet drei Euro.'],
  },
  'money.any.numbers': { match: ['4276 1234 5678 9012', 'DE89 3704 0044 0532 0130 00'], pass: ['1990 1995 2001', '1 250 000'] },
};
