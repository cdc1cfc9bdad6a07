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
  'link.ru.hints': {
    match: ['Есть статья в Википедии.', 'Наберите в строке браузера мою фамилию.', 'Подкаст есть на всех площадках.', 'Спроси у Алисы.'],
    pass: ['Пушкин в ссылке писал много.', 'Наш канал чистят от ила.', 'Косая черта дождя на окне.'],
  },
  'link.en.look': {
    match: ['The link is below.', 'Visit our website.', 'Our choir is on YouTube.'],
    pass: ['We linked arms and walked.', 'A channel between two lakes.'],
  },
  'link.de.hints': {
    match: ['Gib im Internet einfach unseren Namen ein, der erste Treffer sind wir.', 'Halte das Handy auf das Kästchen in der Ecke.'],
    pass: ['Im Netz der Spinne hängt eine Fliege.', 'Am Kanal fahren heute Boote.'],
  },
  'link.de.look': {
    match: ['Auf YouTube gibt es unser Lied.', 'Schau auf unsere Webseite.'],
    pass: ['Wir liefen am Kanal entlang.', 'Links vom Haus steht ein Baum.'],
  },
  'link.de.turns': {
    match: [
      'Tipp mal deinen Namen in die Suchmaschine ein.',
      'Das Lied kann man auf Spotify hören.',
      'Unser Verein hat jetzt eine Homepage.',
      'Scan den kleinen schwarzen Kasten unten rechts.',
      'Unsere Adresse im Netz: ruderclub-ost.example',
    ],
    pass: [
      'Am Kettenanhänger ist ein Glied gerissen, auf Englisch link.',
      'Wir haben am Computer nichts zu tun.',
      'Der Bach strömt schnell durchs Dorf.',
      'Ich suche nach Pilzen im Wald.',
    ],
  },
  'link.en.hints': {
    match: [
      'Search for my name on YouTube.',
      "She's on SoundCloud with her cello.",
      'Look it up online.',
      "Type the choir's name into any search engine.",
      'See mosslovers.example for more.',
      'Ask someone to open wiki/The_Blue_Choir.',
    ],
    pass: [
      'The link in the chain is weak.',
      'We search for mushrooms.',
      'A spider mends its web.',
      'The train was on time.',
      'Look up at the stars tonight.',
    ],
  },
  'link.ru.wide': {
    match: [
      'Ищи на вимео, там наш ролик.',
      'Наш паблик называется «Ходим», подпишись.',
      'Чертежи скачали бесплатно на форуме.',
      'В поиске набери «Окна на липу».',
    ],
    pass: ['Канал замёрз, катаемся до моста.', 'Собака лает на почтальона.', 'Нашли старый фильм в дедушкиной коробке.'],
  },
};
