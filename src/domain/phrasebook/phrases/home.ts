import type { PhraseText } from '../phrase.ts';

/** Where the writer lives. */
export const home: readonly PhraseText[] = [
  {
    id: 'home.live-city',
    en: '{I} live in {city}.',
    de: '{one|Ich lebe|Wir leben} in {city}.',
    ru: '{one|Я живу|Мы живём} {city.in}.',
  },
  {
    id: 'home.live-country',
    en: '{I} live in {country}.',
    de: '{one|Ich lebe|Wir leben} {country.in}.',
    ru: '{one|Я живу|Мы живём} {country.in}.',
  },
  {
    id: 'home.city-season',
    en: 'In {city} it is {season} now.',
    de: 'In {city} ist jetzt {season}.',
    ru: '{city.in} сейчас {season}.',
  },
  {
    id: 'home.city-evening',
    en: 'In the evening it is quiet in {city}.',
    de: 'Am Abend ist es in {city} ruhig.',
    ru: 'Вечером {city.in} тихо.',
  },
  {
    id: 'home.window',
    en: 'From {my} window {I} can see {view}.',
    de: 'Aus {meinem} Fenster {one|sehe ich|sehen wir} {view.acc}.',
    ru: 'Из {моего} окна видно {view.acc}.',
  },
  {
    id: 'home.near',
    en: 'Close to {my} home there is {view}.',
    de: 'In der Nähe {one|meiner|unserer} Wohnung ist {view.a}.',
    ru: 'Недалеко от {моего} дома есть {view}.',
  },
  {
    id: 'home.bicycles',
    en: 'Many people in {city} go by bicycle.',
    de: 'In {city} fahren viele mit dem Fahrrad.',
    ru: '{city.in} многие ездят на велосипеде.',
  },
  {
    id: 'home.big-city',
    en: '{city} is a big, lively city.',
    de: '{city} ist eine große, lebendige Stadt.',
    ru: '{city} — большой и оживлённый город.',
  },
  {
    id: 'home.small-town',
    en: '{city} is a small, quiet town.',
    de: '{city} ist eine kleine, ruhige Stadt.',
    ru: '{city} — небольшой и тихий город.',
  },
  {
    id: 'home.street-trees',
    en: 'Old {tree.pl} grow in {my} street.',
    de: 'In {meiner} Straße wachsen alte {tree.pl}.',
    ru: 'На {моей} улице растут старые {tree.pl}.',
  },
  {
    id: 'home.get-around',
    en: '{I} get around town {transport}.',
    de: 'In der Stadt {one|fahre ich|fahren wir} {transport}.',
    ru: 'По городу {one|я езжу|мы ездим} {transport}.',
  },
  {
    id: 'home.library-near',
    en: 'There is a good library not far from {my} home.',
    de: 'Nicht weit von {one|mir|uns} gibt es eine gute Bibliothek.',
    ru: 'Недалеко от {моего} дома есть хорошая библиотека.',
  },
  {
    id: 'home.birds-window',
    en: 'Birds sing under {my} window in the morning.',
    de: 'Am Morgen singen Vögel unter {meinem} Fenster.',
    ru: 'По утрам под {моим} окном поют птицы.',
  },
  {
    id: 'home.balcony',
    en: '{balcony.pl} are in bloom on {my} balcony.',
    de: 'Auf {meinem} Balkon blühen {balcony.pl}.',
    ru: 'На {моём} балконе цветут {balcony.pl}.',
  },
];
