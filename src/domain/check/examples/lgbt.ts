import type { Examples } from './index.ts';

export const lgbtExamples: Examples = {
  'lgbt.ru': {
    match: ['Мой брат гей.', 'Мы идём на прайд.', 'ЛГБТ-сообщество с вами.', 'Он сделал каминг-аут.', 'На окне радужный флаг.'],
    pass: [
      'Купила старый глобус, крутим его с мужем по вечерам.',
      'Видели прайд львов в саванне.',
      'После дождя вышла радуга.',
      'Слушаю транс и техно.',
    ],
  },
  'lgbt.ru.signed': {
    match: ['Мы с мужем завели кота. Твой Артур', 'Моя девушка печёт хлеб. Ваша Нина', 'Меня зовут Олег, мой парень играет в го.'],
    pass: ['Мы с мужем завели кота. Твоя Анна', 'Моя жена печёт хлеб. Ваш Пётр', 'Меня зовут Олег, мой брат играет в го.'],
  },
  'lgbt.ru.titles': {
    match: ['Смотрели «Горбатую гору».', 'Прочла «Лето в пионерском галстуке».'],
    pass: ['Горбатый мостик через ручей.', 'Лето в галстуке не пройдёшь.', 'Гора горбатая, как верблюд.'],
  },
  'lgbt.ru.told': {
    match: ['Я не он и не она.', 'Соседи уверены, что мы просто подруги.', 'Гриша обручился со своим Матвеем.', 'Женюсь на Тимуре.'],
    pass: [
      'Макет на кафедре студенты зовут гомо сапиенс, ему сорок тысяч лет.',
      'Мой брат женился на соседке.',
      'Радуга после дождя во всё небо.',
      'Он из наших краёв.',
      'Нас с сестрой принимают за близнецов.',
      'Она вышла за хлебом.',
    ],
  },
  'lgbt.en': {
    match: [
      'My brother is gay.',
      'We went to the Pride parade.',
      'She is a trans woman.',
      'He came out to his parents.',
      'There is a rainbow flag here.',
    ],
    pass: ['After the rain we saw a rainbow.', 'I read Pride and Prejudice.', 'The sun is coming out.', 'A pride of lions slept there.'],
  },
  'lgbt.de.hints': {
    match: ['Meine Schwester heiratet im Mai ihre Freundin.', 'Mein Onkel Heinz hat seinen Gerhard geheiratet.'],
    pass: ['Meine Mutter war mit ihrer Freundin im Kino.', 'Zwei Männer trugen ein Klavier.'],
  },
  'lgbt.de': {
    match: ['Mein Bruder ist schwul.', 'Am Samstag war CSD.', 'Sie ist eine Transfrau.', 'Wir haben eine Regenbogenfahne.'],
    pass: [
      'In Regenbogenfarben leuchtet alles, wenn meine Tochter das Prisma dreht.',
      'Heute ist es schwül.',
      'Nach dem Regen sahen wir einen Regenbogen.',
    ],
  },
  'lgbt.any.flag': { match: ['Привет 🏳️‍🌈'], pass: ['Дождь и радуга 🌈', '🏳️'] },
  'lgbt.de.turns': {
    match: [
      'Ich war früher Sabine und bin jetzt Stefan.',
      'Mein Onkel ist mit seinem Mann nach Husum gezogen.',
      'Wir waren auf der Regenbogenparade.',
      'Meine Schwester hat sich in eine Kollegin verliebt.',
      'Er hat mir erzählt, dass er Männer liebt.',
    ],
    pass: [
      'Meine Tochter und ihre Freundin spielen Blockflöte.',
      'Zwei Männer trugen ein Klavier die Treppe hoch.',
      'Nach dem Regen stand ein Regenbogen über dem Dorf.',
      'Mein Mann und ich gehen gern wandern.',
    ],
  },
  'lgbt.en.couples': {
    match: [
      "I'm Peter, I live in a narrowboat with my husband.",
      'My wife and I got a puppy. Best wishes, Helen',
      'My brother and his husband bake bread.',
      'My daughter is in love with a girl.',
      'Tom and Paul have been married for years.',
    ],
    pass: [
      "I'm Peter and my wife keeps bees.",
      "I'm frank with my husband.",
      'My husband Tom bakes. Love, Helen',
      'My brother and his wife bake bread.',
      'Anna and Paul got married.',
      'My wife sends greetings. Yours, Paul',
    ],
  },
  'lgbt.en.hints': {
    match: [
      'My daughter told us that she likes girls.',
      'I watched Brokeback Mountain.',
      'I was born in the wrong body.',
      'She has two mums.',
      'The law let us call it a marriage at last.',
      'We joined the pride parade.',
    ],
    pass: [
      'After the storm there was a rainbow over the depot.',
      'The bus came out of the tunnel.',
      'My two mums-in-law baked.',
      'Gender of nouns is hard in German.',
      'I take pride in my roses.',
    ],
  },
  'lgbt.ru.wide': {
    match: [
      'Признался маме, что мне нравятся парни.',
      'Две невесты, и ни одной фаты.',
      'По документам уже Олег, колет гормоны.',
      'Соседи думают, что мы сёстры.',
    ],
    pass: [
      'Мы с Димой расписались в мае.',
      'Брат всю жизнь любил одну только Машу.',
      'Две бабушки на лавочке спорят.',
      'Сестра родила двух девочек и одного мальчика.',
    ],
  },
};
