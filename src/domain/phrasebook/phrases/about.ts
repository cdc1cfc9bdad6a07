import type { PhraseText } from '../phrase.ts';

/** Who writes. */
export const about: readonly PhraseText[] = [
  {
    id: 'about.name',
    en: '{one|My name is|Our names are} {name}.',
    de: '{one|Ich heiße|Wir heißen} {name}.',
    ru: '{Меня} зовут {name}.',
  },
  {
    id: 'about.name-city',
    en: '{one|My name is|Our names are} {name}, and {I} live in {city}.',
    de: '{one|Ich heiße|Wir heißen} {name} und {one|lebe|leben} in {city}.',
    ru: '{Меня} зовут {name}, {one|я живу|мы живём} {city.in}.',
  },
  {
    id: 'about.from-country',
    en: '{I’m} from {country}.',
    de: '{one|Ich komme|Wir kommen} {country.from}.',
    ru: '{Я} {country.from}.',
  },
  {
    id: 'about.work',
    en: '{I} work {work}.',
    de: '{one|Ich arbeite|Wir arbeiten} {work}.',
    ru: '{one|Я работаю|Мы работаем} {work}.',
  },
  {
    id: 'about.study',
    en: '{I} study {subject}.',
    de: '{one|Ich studiere|Wir studieren} {subject}.',
    ru: '{one|Я изучаю|Мы изучаем} {subject.acc}.',
  },
  {
    id: 'about.since-childhood',
    en: '{I} have liked {subject} since childhood.',
    de: 'Seit der Kindheit {one|mag ich|mögen wir} {subject}.',
    ru: 'С детства {мне} {subject|нравится|нравится|нравится|нравятся} {subject}.',
  },
  {
    id: 'about.learning-russian',
    en: '{I’m} learning Russian, so please forgive {my} mistakes.',
    de: '{one|Ich lerne|Wir lernen} Russisch und {one|bitte|bitten} um Nachsicht für Fehler.',
    ru: '{one|Я учу|Мы учим} русский язык и {one|прошу|просим} прощения за ошибки.',
  },
  {
    id: 'about.phrasebook',
    en: 'This card was written with a phrasebook.',
    de: 'Diese Karte ist mit einem Sprachführer geschrieben.',
    ru: 'Эта открытка написана с помощью разговорника.',
  },
  {
    id: 'about.friends-help',
    en: '{I} do not speak Russian yet; friends are helping {me}.',
    de: '{one|Ich spreche|Wir sprechen} noch kein Russisch; Freunde helfen {mir}.',
    ru: '{one|Я пока не говорю|Мы пока не говорим} по-русски, {мне} помогают друзья.',
  },
  {
    id: 'about.mornings',
    en: 'The time of day {I} like best is the morning.',
    de: 'Am liebsten {one|mag ich|mögen wir} den Morgen.',
    ru: 'Больше всего {one|я люблю|мы любим} утро.',
  },
  {
    id: 'about.evenings',
    en: 'The time of day {I} like best is the late evening.',
    de: 'Am liebsten {one|mag ich|mögen wir} den späten Abend.',
    ru: 'Больше всего {one|я люблю|мы любим} поздний вечер.',
  },
  {
    id: 'about.colour',
    en: '{My} favourite colour is {colour}.',
    de: '{Meine} Lieblingsfarbe ist {colour}.',
    ru: '{Мой} любимый цвет — {colour}.',
  },
  {
    id: 'about.paper-letters',
    en: '{I} like real letters on paper.',
    de: '{one|Ich mag|Wir mögen} echte Briefe auf Papier.',
    ru: '{Мне} нравятся настоящие бумажные письма.',
  },
  {
    id: 'about.at-the-table',
    en: 'There are {count.m} of us at the table, and we are all writing cards.',
    de: 'Wir sind {count.m} am Tisch, und alle schreiben Karten.',
    ru: 'За столом нас {count} {count|человек|человека|человек}, и все пишут открытки.',
    least: 2,
  },
];
