import type { Examples } from './index.ts';

export const linkExamples: Examples = {
  'link.any.address': {
    match: ['Смотри https://example.org/a', 'это на example.com', 'www.example.net'],
    pass: [
      'Встретились в 12.30.',
      'Было тепло.Потом дождь.',
      'It was warm.Then it rained.',
      'Die einen links, die anderen rechts. Am Ende kamen alle.',
    ],
  },
  'link.any.spoken': {
    match: ['ютуб точка ком слэш кот', 'vimeo dot com slash 1', 'punkt: verein punkt de', '#вечерписем', 'QR-код на обороте'],
    pass: ['Точка. Ком снега скатился.', 'That was the dot on the map.', 'Дом №5, кот #1'],
  },
  'link.ru.look': {
    match: ['Ссылка на видео внизу.', 'Посмотри на сайте хора.', 'Погугли потом.'],
    pass: ['Посмотри на небо сегодня.', 'Плыли по каналу на лодке.'],
  },
  'link.en.look': {
    match: ['The link is below.', 'Visit our website.', 'Our choir is on YouTube.'],
    pass: ['We linked arms and walked.', 'A channel between two lakes.'],
  },
  'link.de.look': {
    match: ['Auf YouTube gibt es unser Lied.', 'Schau auf unsere Webseite.'],
    pass: ['Wir liefen am Kanal entlang.', 'Links vom Haus steht ein Baum.'],
  },
};
