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
  'contact.en.invite': {
    match: ['My phone number is on the back.', 'Write to me at the address below.', 'Find me on Instagram.'],
    pass: ['Here is my favourite recipe.', 'I live in a small town.'],
  },
  'contact.de.invite': {
    match: ['Meine Telefonnummer steht unten.', 'Du findest mich auf Instagram.'],
    pass: ['Ich wohne in einer kleinen Stadt.', 'Schreib mir, was du liest.'],
  },
};
