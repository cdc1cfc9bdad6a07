import type { PhraseText } from '../phrase.ts';

/** The writer’s day. */
export const day: readonly PhraseText[] = [
  {
    id: 'day.tell-day',
    en: 'Let {me} tell you about {my} day.',
    de: '{one|Ich erzähle|Wir erzählen} {Ihnen} von {one|meinem|unserem} Tag.',
    ru: '{one|Расскажу|Расскажем} {Вам}, как прошёл {мой} день.',
  },
  {
    id: 'day.went',
    en: 'This morning {I} went {outing}.',
    de: 'Heute Morgen {one|bin ich|sind wir} {outing} gegangen.',
    ru: 'Утром {writer|я ходил|я ходила|мы ходили} {outing}.',
  },
  {
    id: 'day.want-to-go',
    en: 'At the weekend {I} want to go {outing}.',
    de: 'Am Wochenende {one|möchte ich|möchten wir} {outing} gehen.',
    ru: 'В выходные {one|я хочу|мы хотим} пойти {outing}.',
  },
  {
    id: 'day.yesterday',
    en: 'Yesterday {I} {was} {outing.at}.',
    de: 'Gestern {one|war ich|waren wir} {outing.at}.',
    ru: 'Вчера {writer|я был|я была|мы были} {outing.at}.',
  },
  {
    id: 'day.quiet-day',
    en: 'Today is a quiet and calm day.',
    de: 'Heute ist ein stiller und ruhiger Tag.',
    ru: 'День сегодня тихий и спокойный.',
  },
  {
    id: 'day.day-off',
    en: 'It is a day off today: {I’m} reading and drinking tea.',
    de: 'Heute {one|habe ich frei: Ich lese und trinke|haben wir frei: Wir lesen und trinken} Tee.',
    ru: 'Сегодня выходной: {one|читаю и пью|читаем и пьём} чай.',
  },
  {
    id: 'day.by-the-window',
    en: '{I’m} writing to you at a table by the window.',
    de: '{one|Ich schreibe|Wir schreiben} {Ihnen} an einem Tisch am Fenster.',
    ru: '{one|Пишу|Пишем} {Вам} за столом у окна.',
  },
  {
    id: 'day.sunrise',
    en: 'Today {I} saw the sunrise.',
    de: 'Heute {one|habe ich|haben wir} den Sonnenaufgang gesehen.',
    ru: 'Сегодня {мне} удалось увидеть рассвет.',
  },
  {
    id: 'day.sunset',
    en: 'There was a very beautiful sunset yesterday.',
    de: 'Gestern war ein sehr schöner Sonnenuntergang.',
    ru: 'Вчера был очень красивый закат.',
  },
  {
    id: 'day.kilometres',
    en: 'Today {I} walked {count.m} {count|kilometre|kilometres}.',
    de: 'Heute {one|bin ich|sind wir} {count.m.acc} Kilometer gelaufen.',
    ru: 'Сегодня {мне} удалось пройти {count.m} {count|километр|километра|километров}.',
  },
  {
    id: 'day.joy',
    en: 'A small joy of today: {joy}.',
    de: 'Eine kleine Freude von heute: {joy}.',
    ru: 'Маленькая радость сегодняшнего дня: {joy}.',
  },
  {
    id: 'day.lamp',
    en: 'In the evening {I} light a lamp and read.',
    de: 'Am Abend {one|mache ich|machen wir} eine Lampe an und {one|lese|lesen}.',
    ru: 'Вечером {one|я зажигаю лампу и читаю|мы зажигаем лампу и читаем}.',
  },
  {
    id: 'day.weekday-weather',
    en: 'It is {weekday}, and {weather}.',
    de: 'Heute ist {weekday}, und {weather}.',
    ru: 'Сегодня {weekday}, {weather}.',
  },
  {
    id: 'day.watering',
    en: '{I’m} watering the flowers and thinking of what to write to you.',
    de: '{one|Ich gieße|Wir gießen} Blumen und {one|überlege|überlegen}, was {one|ich|wir} {Ihnen} schreiben {one|kann|können}.',
    ru: '{one|Поливаю|Поливаем} цветы и {one|думаю|думаем}, что {Вам} написать.',
  },
];
