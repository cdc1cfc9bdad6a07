import type { PhraseText } from '../phrase.ts';

/** Books. */
export const books: readonly PhraseText[] = [
  {
    id: 'books.reading-now',
    en: '{I’m} reading “{book}” now.',
    de: '{one|Ich lese|Wir lesen} gerade „{book}“.',
    ru: 'Сейчас {one|я читаю|мы читаем} книгу «{book}».',
  },
  {
    id: 'books.favourite',
    en: '{My} favourite book is “{book}”.',
    de: '{Mein} Lieblingsbuch ist „{book}“.',
    ru: '{Моя} любимая книга — «{book}».',
  },
  {
    id: 'books.keep-coming-back',
    en: 'There is a book that one keeps coming back to: “{book}”.',
    de: 'Es gibt ein Buch, zu dem man immer wieder zurückkehrt: „{book}“.',
    ru: 'Есть книга, к которой хочется возвращаться: «{book}».',
  },
  {
    id: 'books.if-you-find',
    en: 'If you ever come across “{book}”, do read it.',
    de: 'Wenn {Ihnen} einmal „{book}“ in die Hände fällt: {you|lesen Sie|lies} es.',
    ru: 'Если {Вам} встретится книга «{book}», {you|прочитайте|прочитай} её.',
  },
  {
    id: 'books.finished',
    en: 'Yesterday {I} finished “{book}”.',
    de: 'Gestern {one|habe ich|haben wir} „{book}“ zu Ende gelesen.',
    ru: 'Вчера {мне} удалось дочитать книгу «{book}».',
  },
  {
    id: 'books.as-a-child',
    en: 'As {one|a child I|children we} loved “{book}”.',
    de: 'Als {one|Kind liebte ich|Kinder liebten wir} „{book}“.',
    ru: 'В детстве {мне} очень нравилась книга «{book}».',
  },
  {
    id: 'books.in-russian',
    en: 'Some day {I’d} like to read “{book}” in Russian.',
    de: 'Eines Tages {one|möchte ich|möchten wir} „{book}“ auf Russisch lesen.',
    ru: 'Когда-нибудь {мне} хотелось бы прочитать книгу «{book}» по-русски.',
  },
  {
    id: 'books.count-month',
    en: 'This month {I’ve} read {count.f} {count|book|books}.',
    de: 'In diesem Monat {one|habe ich|haben wir} {count.n} {count|Buch|Bücher} gelesen.',
    ru: 'В этом месяце {мне} удалось прочитать {count.f.acc} {count|книгу|книги|книг}.',
  },
  {
    id: 'books.shelf',
    en: 'On {my} favourite shelf there {count|is|are} {count.f} {count|book|books}.',
    de: 'In {meinem} Lieblingsregal {count|steht|stehen} {count.n} {count|Buch|Bücher}.',
    ru: 'На {моей} любимой полке {count.f} {count|книга|книги|книг}.',
  },
  {
    id: 'books.genre',
    en: 'Most of all {I} like reading {genre}.',
    de: 'Am liebsten {one|lese ich|lesen wir} {genre}.',
    ru: 'Больше всего {one|я люблю|мы любим} читать {genre}.',
  },
  {
    id: 'books.library',
    en: 'It is always quiet in the library, and it smells of paper.',
    de: 'In der Bibliothek ist es immer still, und es riecht nach Papier.',
    ru: 'В библиотеке всегда тихо и пахнет бумагой.',
  },
  {
    id: 'books.aloud',
    en: 'In the evening we read aloud at home.',
    de: 'Am Abend lesen wir zu Hause vor.',
    ru: 'Вечерами мы дома читаем вслух.',
  },
  {
    id: 'books.bookmark',
    en: 'An old postcard is {my} bookmark.',
    de: 'Eine alte Postkarte ist {mein} Lesezeichen.',
    ru: 'Закладкой {мне} служит старая открытка.',
  },
  {
    id: 'books.like-a-talk',
    en: 'A good book is like a talk with a friend.',
    de: 'Ein gutes Buch ist wie ein Gespräch unter Freunden.',
    ru: 'Хорошая книга — как разговор с другом.',
  },
];
