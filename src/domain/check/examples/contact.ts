import type { Examples } from './index.ts';

export const contactExamples: Examples = {
  'contact.any.reach': { match: ['Пиши на anna@example.org', 'я в сети @anna_k'], pass: ['Сумма 1 250 000', 'Наша собака любит снег.'] },
  'contact.any.phone': {
    match: ['Мой телефон +7 999 123-45-67', 'Call me: 8 (999) 123 45 67'],
    pass: ['Сумма 1 250 000', 'В 2024 году', 'счёт 3:2', 'Мне 8 лет было в 1999 году'],
  },
  'contact.any.street': {
    match: ['Мой адрес: ул. Лесная, д. 5, кв. 12', 'Пишите: 101000, Москва'],
    pass: ['Гуляли по улице и считали ворон: 15 штук.'],
  },
  'contact.any.street.latin': {
    match: ['I live at 12 Long Street', 'Ich wohne in der Lindenstraße 7'],
    pass: ['We saw 12 Red Kites.', 'Am Marktplatz stehen viele Bäume.'],
  },
  'contact.ru.invite': {
    match: ['Позвоните мне.', 'Мой телефон знает сестра.', 'Напиши мне в телеграм.'],
    pass: ['Мой телефон сломался.', 'Пишите мне обо всём.'],
  },
  'contact.ru.reach': {
    match: [
      'Пишите до востребования.',
      'Звоните: 89O3 771 O2 9O.',
      'Спросить Верхову Полину Аркадьевну.',
      'Учусь в 7 «В» классе 41-й школы.',
      'Номер у меня тот же.',
    ],
    pass: [
      'Снова Людмила Васильевна у доски.',
      'Сумма первых нечётных чисел равна квадрату.',
      'Найди меня на фото.',
      'Мой номер в очереди восьмой.',
    ],
  },
  'contact.en.invite': {
    match: ['My phone number is on the back.', 'Write to me at the address below.', 'Find me on Instagram.'],
    pass: ['Here is my favourite recipe.', 'I live in a small town.'],
  },
  'contact.de.hints': {
    match: ['Läute einfach bei Familie Huber.', 'Ich sitze jeden Freitag im Café am Markt, hinten links.'],
    pass: ['Der Igel klingelt nicht, er kommt einfach.', 'Gestern kam ein Dachs quer über Platz zwei.'],
  },
  'contact.de.invite': {
    match: ['Meine Telefonnummer steht unten.', 'Du findest mich auf Instagram.'],
    pass: ['Ich wohne in einer kleinen Stadt.', 'Schreib mir, was du liest.'],
  },
  'contact.de.turns': {
    match: [
      'Auf Discord bin ich Pixelfuchs#4417.',
      'Am leichtesten erwischst du mich per Skype.',
      'Meine Mail: tulpenfan klammeraffe gmx punkt ch',
      'Ich arbeite bei Siemens, Gebäude 42, frag nach Herrn Ostermeier.',
      'Ruf an: 0 1 7 6 / 4 3 3 2 1 0 0 9',
    ],
    pass: [
      'Meine Adresse im Himmel ist Wolke sieben.',
      'Das Christkind hat ein eigenes Postfach.',
      'Ich wohne in einem Dorf am Waldrand.',
      'Die Startnummer beim Lauf war 1207.',
    ],
  },
  'contact.en.hints': {
    match: [
      'Find me on Instagram.',
      'You can write to Flat 5B, the door is blue.',
      'My landline is Hexham 60 42 18.',
      'Please answer care of the Red Lion in Church Street.',
      'I am @marthabakes everywhere.',
      'I am Ann Lee, teller at First Prairie Bank.',
    ],
    pass: [
      'The old telegram hangs in the hall.',
      'I take care of the garden.',
      'My room is small.',
      'The bank of the river is muddy.',
      'The phone rang and it was the baker.',
    ],
  },
  'contact.ru.wide': {
    match: [
      'В фейсбуке я один такой, стучись.',
      'Позвоните на домашний, три семёрки, ноль два.',
      'Приходи к нам на Пушкинскую, узнаешь по рыжей кепке.',
      'Ключ под ковриком.',
    ],
    pass: ['Мне дали ваш адрес на вечере открыток.', 'Живу на пятом этаже, окна выходят на парк.', 'Каждый четверг хожу в бассейн.'],
  },
  'contact.ru.spelledPlace': {
    match: ['Пишите: город Шадринск, переулок Кузнечный, дом с петухом.'],
    pass: ['Мой город Шадринск стоит на реке.', 'Улица Лесная у нас тихая.'],
  },
};
