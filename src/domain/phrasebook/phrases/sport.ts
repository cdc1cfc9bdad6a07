import type { PhraseText } from '../phrase.ts';

/** Sport. */
export const sport: readonly PhraseText[] = [
  {
    id: 'sport.do',
    en: '{My} sport is {sport}.',
    de: '{Mein} Sport ist {sport}.',
    ru: '{one|Я занимаюсь|Мы занимаемся} {sport.ins}.',
  },
  {
    id: 'sport.favourite',
    en: '{My} favourite sport is {sport}.',
    de: '{Meine} Lieblingssportart ist {sport}.',
    ru: '{Мой} любимый вид спорта — {sport}.',
  },
  {
    id: 'sport.try',
    en: '{I’d} like to try a new sport: {sport}.',
    de: '{one|Ich möchte|Wir möchten} eine neue Sportart probieren: {sport}.',
    ru: 'Хочется попробовать новый вид спорта: {sport}.',
  },
  {
    id: 'sport.ran',
    en: 'Today {I} ran {count.m} {count|kilometre|kilometres}.',
    de: 'Heute {one|bin ich|sind wir} {count.m.acc} Kilometer gerannt.',
    ru: 'Сегодня {мне} удалось пробежать {count.m} {count|километр|километра|километров}.',
  },
  {
    id: 'sport.push-ups',
    en: '{I} can do {count.m} push-ups in a row.',
    de: '{one|Ich schaffe|Wir schaffen} {count.m} Liegestütze hintereinander.',
    ru: '{one|Я могу|Мы можем} отжаться {count} {count|раз|раза|раз} подряд.',
    least: 2,
  },
  {
    id: 'sport.exercises',
    en: 'In the morning {I} do exercises by the window.',
    de: 'Am Morgen {one|mache ich|machen wir} Gymnastik am Fenster.',
    ru: 'По утрам {one|я делаю|мы делаем} зарядку у окна.',
  },
  {
    id: 'sport.swim-lake',
    en: 'In summer {I} swim in a lake.',
    de: 'Im Sommer {one|schwimme ich|schwimmen wir} in einem See.',
    ru: 'Летом {one|я плаваю|мы плаваем} в озере.',
  },
  {
    id: 'sport.bicycle',
    en: 'On Sundays {I} go cycling.',
    de: 'Sonntags {one|fahre ich|fahren wir} Rad.',
    ru: 'По воскресеньям {one|я катаюсь|мы катаемся} на велосипеде.',
  },
  {
    id: 'sport.skates',
    en: 'In winter {I} go skating.',
    de: 'Im Winter {one|laufe ich|laufen wir} Schlittschuh.',
    ru: 'Зимой {one|я катаюсь|мы катаемся} на коньках.',
  },
  {
    id: 'sport.ski',
    en: 'In winter {I} go skiing.',
    de: 'Im Winter {one|laufe ich|laufen wir} Ski.',
    ru: 'Зимой {one|я хожу|мы ходим} на лыжах.',
  },
  {
    id: 'sport.badminton',
    en: 'In summer {I} play badminton with friends.',
    de: 'Im Sommer {one|spiele ich|spielen wir} mit Freunden Federball.',
    ru: 'Летом {one|я играю|мы играем} с друзьями в бадминтон.',
  },
  {
    id: 'sport.stretch',
    en: 'After a long day it is good to stretch.',
    de: 'Nach einem langen Tag tut es gut, sich zu strecken.',
    ru: 'После долгого дня приятно потянуться.',
  },
];
