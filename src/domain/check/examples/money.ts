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
  'money.ru.hints': {
    match: [
      'Штраф ваш мы закрыли.',
      'Деньжат подбросим к пятнице.',
      'Скинулись тебе на адвоката.',
      'На лицевом у тебя шесть тысяч.',
      'Твой долг Петровичу я отдал.',
    ],
    pass: [
      'Собрали на подарок учительнице, вышел самовар.',
      'Скинула куртку, жарко.',
      'Перевод стихов сдала в срок.',
      'Пришло лето, ушло лето.',
      'На первом курсе сложно.',
    ],
  },
  'money.en': {
    match: ['We sent money to your account.', 'We collect donations.', 'I can transfer 100 euros to you.', 'Pay in bitcoin.'],
    pass: ['I donate blood twice a year.', 'I bought bread for two euros.', 'My niece counts her pocket money.'],
  },
  'money.de.hints': {
    match: ['Im Umschlag steckte ein kleiner Schein.', 'Wir haben 80 Euro für deinen Anwalt gesammelt.'],
    pass: ['Mein Taschengeld reicht für ein Eis.', 'Die Ärztin gab mir eine Überweisung zum Augenarzt.'],
  },
  'money.de': {
    match: ['Wir haben dir Geld überwiesen.', 'Wir sammeln Spenden für dich.', 'Schick mir deine IBAN.'],
    pass: ['Ich habe Blut gespendet.', 'Das Brot kostet drei Euro.'],
  },
  'money.any.numbers': { match: ['4276 1234 5678 9012', 'DE89 3704 0044 0532 0130 00'], pass: ['1990 1995 2001', '1 250 000'] },
  'money.de.turns': {
    match: [
      'Auf deiner Karte liegt jetzt etwas, schau bei Gelegenheit.',
      'Beim Spendenlauf bin ich zwanzig Runden für euch gerannt.',
      'Ich habe dir 20 Euro in den Umschlag gelegt.',
      'Der Erlös meines Bildes ging an einen Fonds.',
      'Ich schicke deiner Schwester jeden Monat Geld.',
    ],
    pass: [
      'Das Lama stand vor der Sparkasse, als wollte es ein Konto eröffnen.',
      'Oma gab mir zwei Euro für ein Eis.',
      'Das Kind hat beim Monopoly fünfhundert Euro gewonnen.',
      'Die Linde im Hof spendet Schatten.',
      'Auf dem Flohmarkt habe ich für eine Vase drei Euro bezahlt.',
    ],
  },
  'money.en.hints': {
    match: [
      'The fine has been paid.',
      "I've taken out a standing order for you.",
      '£20 is coming via Nina.',
      'Can one top up your account?',
      'He lent me 1,500 roubles.',
      'The family gets five thousand a month from us.',
    ],
    pass: [
      'The coat cost ten pounds at a jumble sale.',
      'I owe you a letter.',
      'I lost three pounds in weight.',
      'Library fines are small.',
      'I topped up the kettle.',
      'A pound of plums, please.',
    ],
  },
  'money.ru.wide': {
    match: [
      'Скажи, на какой кошелёк кинуть, долг чести.',
      'Перевели тебе три тысячи на лицевой.',
      'Кладу в конверт пятьсот рублей.',
      'Пополнил тебе счёт, отоварься в ларьке.',
    ],
    pass: ['Скинулись на подарок учительнице, купили вазу.', 'Счёт за свет пришёл огромный.', 'Перевела бабушку через дорогу.'],
  },
};
