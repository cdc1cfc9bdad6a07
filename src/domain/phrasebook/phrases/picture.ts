import type { PhraseText } from '../phrase.ts';

/** What is said of the card’s picture. */
export const picture: readonly PhraseText[] = [
  {
    id: 'picture.drew',
    en: '{I} drew this picture for you.',
    de: '{one|Ich habe|Wir haben} dieses Bild für {Sie:acc} gezeichnet.',
    ru: '{writer|Я нарисовал|Я нарисовала|Мы нарисовали} для {Вас} эту картинку.',
  },
  {
    id: 'picture.chose',
    en: '{I} chose this picture for you.',
    de: '{one|Ich habe|Wir haben} dieses Bild für {Sie:acc} ausgesucht.',
    ru: '{writer|Я выбрал|Я выбрала|Мы выбрали} для {Вас} эту картинку.',
  },
  {
    id: 'picture.other-side',
    en: 'On the other side: {picture}.',
    de: 'Auf der anderen Seite: {picture}.',
    ru: 'На обороте — {picture}.',
  },
  {
    id: 'picture.hope-like',
    en: '{I} hope you like the picture.',
    de: '{one|Ich hoffe|Wir hoffen}, das Bild gefällt {Ihnen}.',
    ru: '{one|Надеюсь|Надеемся}, картинка {Вам} понравится.',
  },
  {
    id: 'picture.calm',
    en: '{I} like this picture: it is calm.',
    de: '{Mir} gefällt dieses Bild: Es ist ruhig.',
    ru: '{Мне} нравится эта картинка: она спокойная.',
  },
  {
    id: 'picture.reminds',
    en: 'This picture reminds {me} of {season}.',
    de: 'Dieses Bild erinnert {mich} an den {season}.',
    ru: 'Эта картинка напоминает {мне} о {season.prep}.',
  },
  {
    id: 'picture.colour',
    en: '{I} like the colour in this picture: {colour}.',
    de: '{Mir} gefällt die Farbe auf diesem Bild: {colour}.',
    ru: '{Мне} нравится {colour} цвет на этой картинке.',
  },
  {
    id: 'picture.no-room',
    en: 'There was meant to be {animal.a} in the corner, but there was no room.',
    de: 'In der Ecke sollte {animal.a} sein, aber der Platz reichte nicht.',
    ru: 'В углу {animal|должен был|должна была} быть {animal}, но не хватило места.',
  },
  {
    id: 'picture.cannot-draw',
    en: '{I} cannot draw well, but {I} did {my} best.',
    de: '{one|Ich kann|Wir können} nicht gut zeichnen, aber {one|ich habe mir|wir haben uns} Mühe gegeben.',
    ru: 'Рисовать {one|я не умею|мы не умеем}, зато картинка от души.',
  },
  {
    id: 'picture.pin',
    en: 'Perhaps the picture will do as a bookmark.',
    de: 'Vielleicht taugt das Bild als Lesezeichen.',
    ru: 'Может быть, картинка пригодится как закладка.',
  },
  {
    id: 'picture.imagine',
    en: 'When {I} look at this picture {I} imagine the smell of {season}.',
    de: 'Bei diesem Bild {one|denke ich|denken wir} an den Duft des {season.gen}.',
    ru: 'Когда {one|я смотрю|мы смотрим} на эту картинку, кажется, что пахнет {season.in}.',
  },
];
