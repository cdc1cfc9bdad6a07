import type { PhraseText } from '../phrase.ts';

/** Seasons and months. */
export const season: readonly PhraseText[] = [
  {
    id: 'season.now',
    en: 'It is {season} here now.',
    de: 'Bei uns ist jetzt {season}.',
    ru: 'У нас сейчас {season}.',
  },
  {
    id: 'season.favourite',
    en: '{My} favourite season is {season}.',
    de: '{Meine} liebste Jahreszeit ist der {season}.',
    ru: '{Моё} любимое время года — {season}.',
  },
  {
    id: 'season.soon',
    en: 'Soon it will be {season}.',
    de: 'Bald ist {season}.',
    ru: 'Скоро {season}.',
  },
  {
    id: 'season.pastime',
    en: 'In {season} {I} like {hobby}.',
    de: '{season.in} macht {mir} {hobby} Freude.',
    ru: '{season.in} {мне} нравится {hobby.inf}.',
  },
  {
    id: 'season.month',
    en: 'It is {month} here.',
    de: 'Bei uns ist {month}.',
    ru: 'У нас сейчас {month}.',
  },
  {
    id: 'season.month-favourite',
    en: 'The month {I} like best is {month}.',
    de: 'Der Monat, den {one|ich|wir} am liebsten {one|mag|mögen}, ist der {month}.',
    ru: 'Больше всех месяцев {one|я люблю|мы любим} {month}.',
  },
  {
    id: 'season.month-usually',
    en: 'In {month} it is especially beautiful here.',
    de: 'Im {month} ist es hier besonders schön.',
    ru: '{month.in} здесь особенно красиво.',
  },
  {
    id: 'season.leaves',
    en: 'The leaves are yellow and brown already.',
    de: 'Die Blätter sind schon gelb und braun.',
    ru: 'Листья уже жёлтые и коричневые.',
  },
  {
    id: 'season.long-evenings',
    en: 'The evenings are long now, just right for reading.',
    de: 'Die Abende sind jetzt lang, gerade recht zum Lesen.',
    ru: 'Вечера теперь долгие, самое время читать.',
  },
  {
    id: 'season.buds',
    en: 'Buds have come out on the trees.',
    de: 'An den Bäumen sind Knospen zu sehen.',
    ru: 'На деревьях появились почки.',
  },
  {
    id: 'season.bloom',
    en: 'The {bloom} is in bloom here.',
    de: 'Bei uns blüht {bloom.a}.',
    ru: 'У нас цветёт {bloom}.',
  },
  {
    id: 'season.days-longer',
    en: 'The days are getting longer.',
    de: 'Die Tage werden länger.',
    ru: 'Дни становятся длиннее.',
  },
  {
    id: 'season.summer-evenings',
    en: 'The summer evenings are light and warm.',
    de: 'Die Sommerabende sind hell und warm.',
    ru: 'Летние вечера светлые и тёплые.',
  },
  {
    id: 'season.first-flowers',
    en: 'The first {flower.pl} are in bloom.',
    de: 'Die ersten {flower.pl} blühen.',
    ru: 'Зацвели первые {flower.pl}.',
  },
  {
    id: 'season.birds-back',
    en: 'The birds have come back from the south.',
    de: 'Die Vögel sind aus dem Süden zurück.',
    ru: 'Птицы вернулись с юга.',
  },
  {
    id: 'season.light',
    en: 'In {season} the light is especially beautiful here.',
    de: '{season.in} ist das Licht hier besonders schön.',
    ru: '{season.in} здесь особенно красивый свет.',
  },
];
