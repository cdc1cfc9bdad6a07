import type { PhraseText } from '../phrase.ts';

/** Wishes; no pity, and no “hold on”. */
export const wishes: readonly PhraseText[] = [
  {
    id: 'wishes.calm-days',
    en: '{I} wish you calm days and good books.',
    de: '{one|Ich wünsche|Wir wünschen} {Ihnen} ruhige Tage und gute Bücher.',
    ru: '{one|Желаю|Желаем} {Вам} спокойных дней и хороших книг.',
  },
  {
    id: 'wishes.health',
    en: '{I} wish you good health.',
    de: '{one|Ich wünsche|Wir wünschen} {Ihnen} gute Gesundheit.',
    ru: '{one|Желаю|Желаем} {Вам} крепкого здоровья.',
  },
  {
    id: 'wishes.healthy',
    en: '{I} wish you to be healthy and of good cheer.',
    de: '{one|Ich wünsche|Wir wünschen} {Ihnen}, gesund und guter Dinge zu sein.',
    ru: '{one|Желаю|Желаем} {Вам} быть {person|здоровым и бодрым|здоровой и бодрой}.',
  },
  {
    id: 'wishes.good-news',
    en: 'May there be more good news.',
    de: 'Möge es mehr gute Nachrichten geben.',
    ru: 'Пусть хороших новостей будет больше.',
  },
  {
    id: 'wishes.dreams',
    en: 'May you have good dreams.',
    de: '{you|Mögen Sie|Mögest du} gut träumen.',
    ru: 'Пусть {Вам} снятся хорошие сны.',
  },
  {
    id: 'wishes.letters',
    en: 'May many letters come to you.',
    de: 'Mögen viele Briefe zu {Ihnen} kommen.',
    ru: 'Пусть {Вам} приходит много писем.',
  },
  {
    id: 'wishes.every-day',
    en: 'May every day bring something good.',
    de: 'Möge jeder Tag etwas Gutes bringen.',
    ru: 'Пусть каждый день приносит что-нибудь хорошее.',
  },
  {
    id: 'wishes.kind-people',
    en: '{I} wish you kind people around you.',
    de: '{one|Ich wünsche|Wir wünschen} {Ihnen} gute Menschen in {Ihrer} Nähe.',
    ru: '{one|Желаю|Желаем} {Вам}, чтобы рядом были добрые люди.',
  },
  {
    id: 'wishes.interesting',
    en: '{I} wish you interesting talks and interesting books.',
    de: '{one|Ich wünsche|Wir wünschen} {Ihnen} spannende Gespräche und spannende Bücher.',
    ru: '{one|Желаю|Желаем} {Вам} интересных разговоров и интересных книг.',
  },
  {
    id: 'wishes.season',
    en: 'May the {season} be kind to you.',
    de: 'Möge der {season} freundlich zu {Ihnen} sein.',
    ru: 'Пусть {season} будет для {Вас} {season|добрым|доброй|добрым}.',
  },
  {
    id: 'wishes.month',
    en: 'May {month} bring good news.',
    de: 'Möge der {month} gute Nachrichten bringen.',
    ru: 'Пусть {month} принесёт добрые вести.',
  },
  {
    id: 'wishes.sun',
    en: '{I} wish you plenty of sunlight.',
    de: '{one|Ich wünsche|Wir wünschen} {Ihnen} viel Sonnenlicht.',
    ru: '{one|Желаю|Желаем} {Вам} побольше солнечного света.',
  },
  {
    id: 'wishes.smile',
    en: 'May there be a reason to smile today.',
    de: 'Möge es heute einen Grund zum Lächeln geben.',
    ru: 'Пусть сегодня найдётся повод улыбнуться.',
  },
  {
    id: 'wishes.thinking',
    en: '{I’m} thinking of you.',
    de: '{one|Ich denke|Wir denken} an {Sie:acc}.',
    ru: '{one|Я думаю|Мы думаем} {о Вас}.',
  },
  {
    id: 'wishes.warmth',
    en: '{I’m} sending you warmth from {city}.',
    de: '{one|Ich schicke|Wir schicken} {Ihnen} Wärme aus {city}.',
    ru: '{one|Посылаю|Посылаем} {Вам} тепло {city.from}.',
  },
  {
    id: 'wishes.inspiration',
    en: '{I} wish you peace of mind and fresh ideas.',
    de: '{one|Ich wünsche|Wir wünschen} {Ihnen} Gelassenheit und frische Ideen.',
    ru: '{one|Желаю|Желаем} {Вам} душевного покоя и новых идей.',
  },
  {
    id: 'wishes.wish-joy',
    en: 'May small joys come more often: {joy}.',
    de: 'Mögen kleine Freuden öfter kommen: {joy}.',
    ru: 'Пусть чаще случаются маленькие радости: {joy}.',
  },
];
