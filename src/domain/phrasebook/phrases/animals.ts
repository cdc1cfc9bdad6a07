import type { PhraseText } from '../phrase.ts';

/** Animals at home and outdoors. */
export const animals: readonly PhraseText[] = [
  {
    id: 'animals.have',
    en: '{I} have {pet.count} at home.',
    de: 'Zu Hause {one|habe ich|haben wir} {pet.count.acc}.',
    ru: 'У {меня} дома {pet.count}.',
  },
  {
    id: 'animals.called',
    en: 'Our {pet} is called {petName}.',
    de: '{pet|Unser|Unsere|Unser} {pet} heißt {petName}.',
    ru: '{pet|Нашего|Нашу} {pet.acc} зовут {petName}.',
  },
  {
    id: 'animals.looks',
    en: 'Our {furry} is {coat}.',
    de: '{furry|Unser|Unsere|Unser} {furry} ist {coat}.',
    ru: '{furry|Наш|Наша} {furry} — {coat.furry}.',
  },
  {
    id: 'animals.asleep',
    en: 'Beside {me} {furry.a} is asleep.',
    de: 'Neben {mir} schläft {furry.a}.',
    ru: 'Рядом {one|со мной|с нами} спит {furry}.',
  },
  {
    id: 'animals.met',
    en: 'On a walk {I} came across {wild.a}.',
    de: 'Bei einem Spaziergang ist {mir} {wild.a} begegnet.',
    ru: 'На прогулке {мне} {wild|встретился|встретилась} {wild}.',
  },
  {
    id: 'animals.favourite',
    en: '{My} favourite animal is the {animal}.',
    de: '{Mein} Lieblingstier ist {animal.a}.',
    ru: '{Моё} любимое животное — {animal}.',
  },
  {
    id: 'animals.draw',
    en: '{I} like drawing {animal.pl}.',
    de: '{one|Ich zeichne|Wir zeichnen} gern {animal.pl}.',
    ru: '{one|Я люблю|Мы любим} рисовать {animal.pl.gen}.',
  },
  {
    id: 'animals.real',
    en: 'Some day {I’d} like to see a real {far}.',
    de: 'Eines Tages {one|möchte ich|möchten wir} {far.acc} in echt sehen.',
    ru: 'Когда-нибудь {мне} хотелось бы увидеть {far|настоящего|настоящую} {far.acc}.',
  },
  {
    id: 'animals.bird-sings',
    en: '{song.a} is singing outside the window.',
    de: 'Vor dem Fenster singt {song.a}.',
    ru: 'За окном поёт {song}.',
  },
  {
    id: 'animals.feeder',
    en: '{feeder.pl} come to our feeder.',
    de: 'An unser Futterhäuschen kommen {feeder.pl}.',
    ru: 'К нашей кормушке прилетают {feeder.pl}.',
  },
  {
    id: 'animals.feeder-count',
    en: 'At the feeder today: {feeder.count}.',
    de: 'Heute am Futterhäuschen: {feeder.count}.',
    ru: 'Сегодня у кормушки {feeder.count}.',
  },
  {
    id: 'animals.glad-of',
    en: '{I’m} glad of every {bird} {I} see.',
    de: '{bird.a} vor dem Fenster macht {mir} immer Freude.',
    ru: '{one|Я радуюсь|Мы радуемся} {bird|каждому|каждой} {bird.dat}.',
  },
  {
    id: 'animals.looks-out',
    en: 'Our {pet} likes looking out of the window.',
    de: '{pet|Unser|Unsere|Unser} {pet} schaut gern aus dem Fenster.',
    ru: '{pet|Наш|Наша} {pet} любит смотреть в окно.',
  },
  {
    id: 'animals.vacuum',
    en: 'Our {furry} is afraid of the vacuum cleaner.',
    de: '{furry|Unser|Unsere|Unser} {furry} hat Angst vor dem Staubsauger.',
    ru: '{furry|Наш|Наша} {furry} боится пылесоса.',
  },
  {
    id: 'animals.garden-guest',
    en: 'In the evening {guest.a} comes into our garden.',
    de: 'Am Abend kommt {guest.a} in unseren Garten.',
    ru: 'По вечерам в наш сад приходит {guest}.',
  },
  {
    id: 'animals.fairy-tale',
    en: 'In a fairy tale {I} would play the part of {animal.a}.',
    de: 'In einem Märchen {one|würde ich|würden wir} gern {animal.acc} spielen.',
    ru: 'В сказке {мне} подошла бы роль {animal.gen}.',
  },
  {
    id: 'animals.friends-with',
    en: '{I’m} friends with the neighbours’ {furry}.',
    de: '{furry|Der|Die|Das} {furry} von nebenan und {ich} sind Freunde.',
    ru: '{one|Я дружу|Мы дружим} с {furry|соседским|соседской} {furry.ins}.',
  },
  {
    id: 'animals.greets',
    en: 'Our {pet} sends you greetings.',
    de: '{pet|Unser|Unsere|Unser} {pet} lässt {Sie:acc} grüßen.',
    ru: '{pet|Наш|Наша} {pet} передаёт {Вам} привет.',
  },
];
