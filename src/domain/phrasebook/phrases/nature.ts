import type { PhraseText } from '../phrase.ts';

/** Outdoors. */
export const nature: readonly PhraseText[] = [
  {
    id: 'nature.forest',
    en: 'The forest smells of pine needles and moss.',
    de: 'Im Wald riecht es nach Nadeln und Moos.',
    ru: 'В лесу пахнет хвоей и мхом.',
  },
  {
    id: 'nature.river',
    en: 'In the evening it is quiet by the river, one hears only the water.',
    de: 'Am Abend ist es still am Fluss, man hört nur das Wasser.',
    ru: 'Вечером у реки тихо, слышно только воду.',
  },
  {
    id: 'nature.sea',
    en: '{I} like looking at the sea.',
    de: '{one|Ich schaue|Wir schauen} gern aufs Meer.',
    ru: '{one|Я люблю|Мы любим} смотреть на море.',
  },
  {
    id: 'nature.mountains',
    en: 'In clear weather one can see mountains far away.',
    de: 'Bei klarem Wetter sieht man in der Ferne Berge.',
    ru: 'В ясную погоду вдали видны горы.',
  },
  {
    id: 'nature.tree',
    en: '{My} favourite tree is the {tree}.',
    de: '{Mein} Lieblingsbaum ist {tree|der|die} {tree}.',
    ru: '{Моё} любимое дерево — {tree}.',
  },
  {
    id: 'nature.tree-reading',
    en: 'There is an old {tree} near by, and it is good to read under it.',
    de: 'In der Nähe steht {tree|ein alter|eine alte} {tree}, darunter liest es sich gut.',
    ru: 'Неподалёку растёт {tree|старый|старая} {tree}, под {tree|ним|ней} хорошо читать.',
  },
  {
    id: 'nature.tree-count',
    en: 'Under {my} window: {tree.count}.',
    de: 'Unter {meinem} Fenster: {tree.count}.',
    ru: 'Под {моим} окном {tree.count}.',
  },
  {
    id: 'nature.planted',
    en: 'This year {I} planted {tree.a}.',
    de: 'In diesem Jahr {one|habe ich|haben wir} {tree|einen|eine} {tree} gepflanzt.',
    ru: 'В этом году {мне} удалось посадить {tree.acc}.',
  },
  {
    id: 'nature.leaf',
    en: '{I’d} like to show you a leaf of {tree.a}: it looks like a small drawing.',
    de: '{one|Ich würde|Wir würden} {Ihnen} gern ein Blatt von {tree|einem|einer} {tree} zeigen: Es sieht wie eine kleine Zeichnung aus.',
    ru: 'Хочется показать {Вам} лист {tree.gen}: он похож на маленький рисунок.',
  },
  {
    id: 'nature.flower',
    en: '{My} favourite flower is the {flower}.',
    de: '{Meine} Lieblingsblume ist {flower|der|die|das} {flower}.',
    ru: '{Мой} любимый цветок — {flower}.',
  },
  {
    id: 'nature.flower-found',
    en: 'In the grass {I} found {meadow.a}.',
    de: 'Im Gras {one|habe ich|haben wir} {meadow|einen|eine|ein} {meadow} gefunden.',
    ru: 'В траве {мне} {meadow|попался|попалась} {meadow}.',
  },
  {
    id: 'nature.flower-count',
    en: 'Beside the path today: {meadow.count}.',
    de: 'Heute am Weg: {meadow.count}.',
    ru: 'Сегодня у тропинки {meadow.count}.',
  },
  {
    id: 'nature.stars',
    en: 'In autumn the stars are easy to see.',
    de: 'Im Herbst sieht man die Sterne gut.',
    ru: 'Осенью хорошо видны звёзды.',
  },
  {
    id: 'nature.moon',
    en: 'The moon is quite round tonight.',
    de: 'Der Mond ist heute ganz rund.',
    ru: 'Луна сегодня совсем круглая.',
  },
  {
    id: 'nature.ducks',
    en: 'Ducks are swimming on the pond.',
    de: 'Auf dem Teich schwimmen Enten.',
    ru: 'По пруду плавают утки.',
  },
  {
    id: 'nature.dew',
    en: 'In the morning there is dew on the grass.',
    de: 'Am Morgen liegt Tau im Gras.',
    ru: 'Утром на траве роса.',
  },
  {
    id: 'nature.wonders',
    en: 'There is always something wonderful to be found in the forest.',
    de: 'Im Wald findet sich immer etwas Wunderbares.',
    ru: 'В лесу всегда находится что-нибудь удивительное.',
  },
];
