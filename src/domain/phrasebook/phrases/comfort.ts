import type { PhraseText } from '../phrase.ts';

/** Small comforts; food is left out, those in prison go without. */
export const comfort: readonly PhraseText[] = [
  {
    id: 'comfort.tea',
    en: '{I’m} drinking {tea} and thinking of good things.',
    de: '{one|Ich trinke|Wir trinken} {tea} und {one|denke|denken} an Gutes.',
    ru: '{one|Я пью|Мы пьём} {tea} и {one|думаю|думаем} о хорошем.',
  },
  {
    id: 'comfort.tea-like',
    en: '{I} like {tea} best.',
    de: 'Am liebsten {one|mag ich|mögen wir} {tea}.',
    ru: 'Больше всего {one|я люблю|мы любим} {tea}.',
  },
  {
    id: 'comfort.cup',
    en: '{I} have a favourite cup, it is {colour}.',
    de: '{one|Ich habe|Wir haben} eine {colour.f} Lieblingstasse.',
    ru: 'У {меня} есть любимая {colour.f} чашка.',
  },
  {
    id: 'comfort.socks',
    en: '{I’m} wearing warm {colour} socks today.',
    de: 'Heute {one|trage ich|tragen wir} warme {colour.pl} Socken.',
    ru: 'Сегодня на {one|мне|нас} тёплые {colour.pl} носки.',
  },
  {
    id: 'comfort.joy',
    en: '{I’m} glad of small things: {joy}.',
    de: '{one|Ich freue mich|Wir freuen uns} über Kleines: {joy}.',
    ru: '{Меня} радуют мелочи: {joy}.',
  },
  {
    id: 'comfort.postbox',
    en: 'It is lovely to find a postcard in the letter box.',
    de: 'Es ist schön, eine Postkarte im Briefkasten zu finden.',
    ru: 'Приятно найти в почтовом ящике открытку.',
  },
  {
    id: 'comfort.rain-roof',
    en: '{I} like listening to the rain on the roof.',
    de: '{one|Ich höre|Wir hören} gern dem Regen auf dem Dach zu.',
    ru: '{one|Я люблю|Мы любим} слушать, как дождь стучит по крыше.',
  },
  {
    id: 'comfort.candle',
    en: 'In the evening a candle is burning on the table.',
    de: 'Am Abend brennt auf dem Tisch eine Kerze.',
    ru: 'Вечером на столе горит свеча.',
  },
  {
    id: 'comfort.silence',
    en: 'Sometimes the best thing is silence.',
    de: 'Manchmal ist Stille das Beste.',
    ru: 'Иногда лучше всего — тишина.',
  },
  {
    id: 'comfort.laugh',
    en: 'Today {I} laughed so much that {my} cheeks hurt.',
    de: 'Heute {one|habe ich|haben wir} so gelacht, dass die Wangen weh taten.',
    ru: 'Сегодня {writer|я так смеялся|я так смеялась|мы так смеялись}, что щёки болели.',
  },
];
