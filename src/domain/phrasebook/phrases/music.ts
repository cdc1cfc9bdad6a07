import type { PhraseText } from '../phrase.ts';

/** Music and films. */
export const music: readonly PhraseText[] = [
  {
    id: 'music.play',
    en: '{I} play {instrument}.',
    de: '{one|Ich spiele|Wir spielen} {instrument}.',
    ru: '{one|Я играю|Мы играем} {instrument.on}.',
  },
  {
    id: 'music.learn',
    en: '{I’m} learning to play {instrument}.',
    de: '{one|Ich lerne|Wir lernen} {instrument} spielen.',
    ru: '{one|Я учусь|Мы учимся} играть {instrument.on}.',
  },
  {
    id: 'music.neighbours',
    en: 'Somebody next door is playing {instrument}.',
    de: 'Nebenan spielt jemand {instrument}.',
    ru: 'У соседей кто-то играет {instrument.on}.',
  },
  {
    id: 'music.sound',
    en: '{I} like the sound of {instrument}.',
    de: '{one|Ich mag|Wir mögen} es, wenn {instrument} gespielt wird.',
    ru: '{Мне} нравится, как {instrument|звучит|звучит|звучит|звучат} {instrument}.',
  },
  {
    id: 'music.listen',
    en: '{I} like listening to {music}.',
    de: '{one|Ich höre|Wir hören} gern {music}.',
    ru: '{one|Я люблю|Мы любим} слушать {music}.',
  },
  {
    id: 'music.song',
    en: 'One song has been in {one|my head|our heads} all day.',
    de: 'Den ganzen Tag geht {mir} ein Lied durch den Kopf.',
    ru: 'Весь день в голове звучит одна песня.',
  },
  {
    id: 'music.sing',
    en: '{I} like singing, most of all at home.',
    de: '{one|Ich singe|Wir singen} gern, am liebsten zu Hause.',
    ru: '{one|Я люблю|Мы любим} петь, особенно дома.',
  },
  {
    id: 'music.choir',
    en: '{I} sing in a choir.',
    de: '{one|Ich singe|Wir singen} in einem Chor.',
    ru: '{one|Я пою|Мы поём} в хоре.',
  },
  {
    id: 'music.concert',
    en: '{I} {was} at a concert not long ago.',
    de: 'Vor Kurzem {one|war ich|waren wir} in einem Konzert.',
    ru: 'Недавно {writer|я был|я была|мы были} на концерте.',
  },
  {
    id: 'music.rain',
    en: 'The rain outside the window is music too.',
    de: 'Der Regen vor dem Fenster ist auch Musik.',
    ru: 'Дождь за окном — тоже музыка.',
  },
  {
    id: 'music.film-seen',
    en: 'Not long ago {I} saw the film “{film}”.',
    de: 'Vor Kurzem {one|habe ich|haben wir} den Film „{film}“ gesehen.',
    ru: 'Недавно {мне} удалось посмотреть фильм «{film}».',
  },
  {
    id: 'music.film-favourite',
    en: '{My} favourite film is “{film}”.',
    de: '{Mein} Lieblingsfilm ist „{film}“.',
    ru: '{Мой} любимый фильм — «{film}».',
  },
  {
    id: 'music.film-again',
    en: 'One can watch the film “{film}” many times.',
    de: 'Den Film „{film}“ kann man viele Male sehen.',
    ru: 'Фильм «{film}» можно смотреть много раз.',
  },
  {
    id: 'music.cartoons',
    en: 'Sometimes {I} watch old cartoons again.',
    de: 'Manchmal {one|sehe ich|sehen wir} alte Trickfilme wieder an.',
    ru: 'Иногда {one|я пересматриваю|мы пересматриваем} старые мультфильмы.',
  },
  {
    id: 'music.dance',
    en: 'Sometimes {I} dance in the kitchen.',
    de: 'Manchmal {one|tanze ich|tanzen wir} in der Küche.',
    ru: 'Иногда {one|я танцую|мы танцуем} на кухне.',
  },
];
