import type { PhraseText } from '../phrase.ts';

/** The weather where the writer is. */
export const weather: readonly PhraseText[] = [
  {
    id: 'weather.now',
    en: 'Here {weather} now.',
    de: 'Hier {weather.inv}.',
    ru: 'У нас сейчас {weather}.',
  },
  {
    id: 'weather.city',
    en: 'In {city} {weather} now.',
    de: 'In {city} {weather.inv}.',
    ru: '{city.in} сейчас {weather}.',
  },
  {
    id: 'weather.today',
    en: 'Today {weather}.',
    de: 'Heute {weather.inv}.',
    ru: 'Сегодня {weather}.',
  },
  {
    id: 'weather.degrees',
    en: 'It is {count.m} {count|degree|degrees} above zero outside.',
    de: 'Draußen {count|ist|sind} es {count.m} Grad über null.',
    ru: 'За окном {count} {count|градус|градуса|градусов} тепла.',
  },
  {
    id: 'weather.degrees-frost',
    en: 'It is {count.m} {count|degree|degrees} below zero outside.',
    de: 'Draußen {count|ist|sind} es {count.m} Grad unter null.',
    ru: 'Сегодня {count} {count|градус|градуса|градусов} мороза.',
  },
  {
    id: 'weather.like',
    en: '{I} like it when {weather}.',
    de: '{one|Ich mag|Wir mögen} es, wenn {weather.sub}.',
    ru: '{Мне} нравится, когда {weather}.',
  },
  {
    id: 'weather.after-rain',
    en: 'After the rain it smells wonderfully of earth and leaves.',
    de: 'Nach dem Regen riecht es wunderbar nach Erde und Blättern.',
    ru: 'После дождя чудесно пахнет землёй и листьями.',
  },
  {
    id: 'weather.first-snow',
    en: 'The first snow has fallen today.',
    de: 'Heute ist der erste Schnee gefallen.',
    ru: 'Сегодня выпал первый снег.',
  },
  {
    id: 'weather.snow-creaks',
    en: 'The snow creaks underfoot.',
    de: 'Der Schnee knirscht unter den Füßen.',
    ru: 'Снег скрипит под ногами.',
  },
  {
    id: 'weather.puddles',
    en: 'After the rain the sky is mirrored in the puddles.',
    de: 'Nach dem Regen spiegelt sich der Himmel in den Pfützen.',
    ru: 'После дождя в лужах отражается небо.',
  },
  {
    id: 'weather.clouds-run',
    en: 'There is a strong wind today, and the clouds go by quickly.',
    de: 'Heute weht ein starker Wind, und die Wolken ziehen schnell vorbei.',
    ru: 'Сегодня сильный ветер, и облака бегут быстро.',
  },
  {
    id: 'weather.cloud-like',
    en: 'Today one cloud looked like {animal.a}.',
    de: 'Heute sah eine Wolke wie {animal.a} aus.',
    ru: 'Сегодня одно облако было похоже на {animal.acc}.',
  },
  {
    id: 'weather.fog',
    en: 'There was fog in the morning, and the streets looked as if they were drawn.',
    de: 'Am Morgen war Nebel, und die Straßen sahen wie gezeichnet aus.',
    ru: 'Утром был туман, и улицы казались нарисованными.',
  },
  {
    id: 'weather.sun-out',
    en: 'The sun has come out at last.',
    de: 'Endlich ist die Sonne herausgekommen.',
    ru: 'Наконец-то выглянуло солнце.',
  },
  {
    id: 'weather.clear-night',
    en: 'The night was clear, and many stars were out.',
    de: 'Die Nacht war klar, und viele Sterne waren zu sehen.',
    ru: 'Ночь была ясная, и было видно много звёзд.',
  },
];
