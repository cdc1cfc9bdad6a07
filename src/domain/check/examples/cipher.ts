import type { Examples } from './index.ts';

export const cipherExamples: Examples = {
  'cipher.ru.weak': {
    match: ['Это наш шифр.', 'Запомни пароль.'],
    pass: ['Шифровала бы дневник, да почерк и так не прочтёшь.', 'Забыла пароль от ноутбука.'],
  },
  'cipher.ru': {
    match: ['Читай между строк.', 'Сложите первые буквы строк.', 'Это наш условный знак.', 'Прочти каждую вторую букву наоборот.'],
    pass: ['Забыла пароль от почты.', 'У подъезда кодовый замок.', 'Белка устроила тайник с орехами.'],
  },
  'cipher.ru.agreed': {
    match: [
      'Действуй, как договаривались.',
      'Про остальное при встрече, без бумаги.',
      'Каждое третье слово важное.',
      'Писала лимоном, утюг в помощь.',
      'Наш общий знакомый передал привет.',
      'Всё готово, ну ты понял.',
      '♣7 ♦К ♠2',
    ],
    pass: [
      'Птенцы улетели, гнездо пустое.',
      'Ты знаешь, вчера выпал снег.',
      'Раз, два, три, четыре, пять, вышел зайчик погулять.',
      'Ключ от дачи под ковриком.',
      'Кукушка молчит, зато дятел стучит по сосне.',
    ],
  },
  'cipher.en.weak': { match: ['Remember the password.', 'Write in code.'], pass: ['Password forgotten, I reset it and drank tea.'] },
  'cipher.en': {
    match: ['Read between the lines.', 'Take the first letters of each line.', 'This is our secret code.'],
    pass: ['I forgot the password to my email again.', 'I like cryptic crosswords.', 'I can hardly decipher my own handwriting.'],
  },
  'cipher.de.hints': {
    match: [
      'Nimm die Anfangsbuchstaben meiner Sätze, dann hast du den Ort.',
      'Auf der nächsten Karte ist ein Schiff, dann weißt du Bescheid.',
    ],
    pass: ['Mein Enkel übt die Buchstaben.', 'Ich bin rückwärts in den Teich gefallen.'],
  },
  'cipher.de.weak': {
    match: ['Merke dir das Kennwort.', 'Das ist unser Code.'],
    pass: ['Der Code vom Fahrradschloss ist weg.', 'Die Anfangsbuchstaben auf der Tasse sind von Oma.'],
  },
  'cipher.de': {
    match: ['Lies zwischen den Zeilen.', 'Das ist unser Codewort.'],
    pass: ['Ich habe mein Passwort vergessen.', 'Ich kann meine Handschrift selbst nicht lesen.'],
  },
  'cipher.any.acrostic': {
    match: [
      'Погода тихая, Катя. Отец чинит крышу. Белка живёт на сосне. Ель посадили у калитки. Говорят, будет тёплая зима. Целуем.',
      'Dear Max, good evening.\nThe winter was mild.\nUncle grows roses.\nNobody complains.\nNo rain here.\nEvery day is long.\nLove.',
      'Liebe Kira, hallo. Freitag war es sonnig. Rudi lernt Geige. Ein Igel schläft. Ida strickt. Hans backt. Es regnet. Ist das schön. Tschüss.',
    ],
    pass: ['Снег идёт. Кот спит. Анна печёт. Рыбу жарим. Обедаем. Жду весны.', 'We swim. I read. Tom sings. Anna cooks. Rain falls.'],
  },
  'cipher.any.groups': {
    match: ['12-5-18-20-9', 'Запомни: К7 М12 Т3', 'Ключ X7K9-PQ4Z', '01001000 01101001', '.... . .-.. .-.. ---'],
    pass: [
      'The knitting pattern says K2, P2, K4, P2.',
      'Mein Strickmuster geht 2-2-4-2.',
      'Играю 1. e4 e5 2. Кf3 Кc6 3. Сb5',
      'Мука 200 г, сахар 150 г, 2 яйца.',
      'Встречались 12.05.2024.',
      'В 1990, 1995 и 2001 годах',
      'Формат А4, 3 листа',
      'Сумма 1 250 000',
      'Мои оценки: 5, 4, 5',
    ],
  },
  'cipher.de.turns': {
    match: [
      'Lies bei dieser Karte nur das dritte Wort.',
      'Mehr kann ich hier nicht schreiben, du verstehst schon.',
      'Halt die Karte mal über eine Kerze.',
      'Unser gemeinsamer Bekannter lässt grüßen und sagt, alles sei sicher.',
      'Wenn alles klappt, schicke ich eine Karte mit einem Leuchtturm.',
      'Bei uns regnet es. 481516 2342 108 77 9 31200. Viele Grüße.',
    ],
    pass: [
      'Auf dem Foto bin ich die Dritte von links in der hinteren Reihe.',
      'Der Storch ist auf der Wiese gelandet.',
      'Den Tee trinke ich mit Zitronensaft und Zucker.',
      'Bei Regen gibt es Plan B für das Picknick.',
    ],
  },
  'cipher.en.hints': {
    match: [
      'Greetings to the one you know.',
      'The stamp is upside down, you understand why.',
      'Remember what we agreed at the station.',
      'Read only every third word.',
      'Xq7 Lm2 Rr9 Tz4, that is all.',
      'The bird has left the cage.',
      'It is a secret between us.',
    ],
    pass: [
      'Nf3 d5 g3 c5 Bg2, and I lost.',
      'Between us and the sea there are two miles.',
      'The geese have flown south.',
      'The cuckoo clock strikes.',
      'My knee operation went well.',
      'Page 12 of my book is about moss.',
    ],
  },
  'cipher.ru.wide': {
    match: [
      'Если напишу про рыбалку, это значит про Витю.',
      'Читай первые буквы строк.',
      'Точка после подписи значит, что я получил письмо.',
      'Возьми открытку и приложи к этой на просвет, там буквы.',
    ],
    pass: [
      'Если пойдёт снег, значит, завтра на лыжи.',
      'Учимся вязать по схеме: два вместе, накид.',
      'Лампочка тоже светило, поменяйте.',
      'Передавайте привет всем, кто любит шахматы.',
    ],
  },
  'cipher.ru.rows': {
    match: ['Для дяди Бори: 14 3 27, 8 8 1, 30 12 5.', 'Лови: 16 28 31 14 27, 14 17 29', '«Гуси» это люди, «пруд» это дом.'],
    pass: ['Родился 12.03.1958, мне 68 лет.', 'Счёт был 3:1, потом 4:2.', 'В магазине 2 хлеба, 3 сока.'],
  },
};
