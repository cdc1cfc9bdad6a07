import type { PhraseText } from '../phrase.ts';

/** Pastimes. */
export const hobbies: readonly PhraseText[] = [
  {
    id: 'hobbies.like',
    en: '{I} like {hobby}.',
    de: '{hobby} macht {mir} Freude.',
    ru: '{Мне} нравится {hobby.inf}.',
  },
  {
    id: 'hobbies.pastime',
    en: '{My} favourite pastime is {hobby}.',
    de: '{Mein} liebster Zeitvertreib ist {hobby}.',
    ru: '{Моё} любимое занятие — {hobby}.',
  },
  {
    id: 'hobbies.new',
    en: '{I} have a new pastime: {hobby}.',
    de: '{one|Ich habe|Wir haben} ein neues Hobby: {hobby}.',
    ru: 'У {меня} появилось новое увлечение: {hobby}.',
  },
  {
    id: 'hobbies.evenings',
    en: 'In the evening {I} like {hobby}.',
    de: 'Am Abend macht {mir} {hobby} Freude.',
    ru: 'По вечерам {one|я люблю|мы любим} {hobby.inf}.',
  },
  {
    id: 'hobbies.own-hands',
    en: '{I} like making things with {my} own hands.',
    de: '{one|Ich mache|Wir machen} gern etwas mit den eigenen Händen.',
    ru: '{Мне} нравится делать что-нибудь своими руками.',
  },
  {
    id: 'hobbies.scarf',
    en: 'In winter {I} knit a long scarf.',
    de: 'Im Winter {one|stricke ich|stricken wir} einen langen Schal.',
    ru: 'Зимой {one|я вяжу|мы вяжем} длинный шарф.',
  },
  {
    id: 'hobbies.chess-problems',
    en: '{I} like solving chess problems.',
    de: '{one|Ich löse|Wir lösen} gern Schachaufgaben.',
    ru: '{one|Я люблю|Мы любим} решать шахматные задачи.',
  },
  {
    id: 'hobbies.jigsaw',
    en: '{I’m} putting together a picture of many small pieces.',
    de: '{one|Ich setze|Wir setzen} ein Bild aus vielen kleinen Teilen zusammen.',
    ru: '{one|Я собираю|Мы собираем} картину из множества кусочков.',
  },
  {
    id: 'hobbies.collect',
    en: '{I} collect {collection}.',
    de: '{one|Ich sammle|Wir sammeln} {collection}.',
    ru: '{one|Я собираю|Мы собираем} {collection}.',
  },
  {
    id: 'hobbies.collect-count',
    en: 'There {count|is|are} {count.f} {count|postcard|postcards} in {my} collection so far.',
    de: 'In {meiner} Sammlung {count|ist|sind} bisher {count.f} {count|Postkarte|Postkarten}.',
    ru: 'В {моей} коллекции пока {count.f} {count|открытка|открытки|открыток}.',
  },
  {
    id: 'hobbies.photos',
    en: '{I} take photos of clouds and trees.',
    de: '{one|Ich fotografiere|Wir fotografieren} Wolken und Bäume.',
    ru: '{one|Я фотографирую|Мы фотографируем} облака и деревья.',
  },
  {
    id: 'hobbies.garden',
    en: 'In summer {I} grow flowers.',
    de: 'Im Sommer {one|ziehe ich|ziehen wir} Blumen.',
    ru: 'Летом {one|я выращиваю|мы выращиваем} цветы.',
  },
];
