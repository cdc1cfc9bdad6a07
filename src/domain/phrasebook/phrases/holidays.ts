import type { PhraseText } from '../phrase.ts';

/** Birthdays and holidays. */
export const holidays: readonly PhraseText[] = [
  {
    id: 'holidays.birthday',
    en: 'Happy birthday, {to}!',
    de: 'Alles Gute zum Geburtstag, {to}!',
    ru: 'С днём рождения, {to}!',
  },
  {
    id: 'holidays.birthday-wish',
    en: '{one|I wish you a happy birthday with all my heart|We wish you a happy birthday with all our hearts}.',
    de: 'Von Herzen {one|gratuliere ich|gratulieren wir} {Ihnen} zum Geburtstag.',
    ru: 'От всей души {one|поздравляю|поздравляем} {Вас} с днём рождения!',
  },
  {
    id: 'holidays.birthday-year',
    en: 'May the new year of your life be a good one.',
    de: 'Möge {Ihr} neues Lebensjahr ein gutes werden.',
    ru: 'Пусть новый год {Вашей} жизни будет добрым.',
  },
  {
    id: 'holidays.birthday-tea',
    en: 'On your birthday {I’m} drinking tea to your health.',
    de: 'An {Ihrem} Geburtstag {one|trinke ich|trinken wir} Tee auf {Ihr} Wohl.',
    ru: 'В {Ваш} день рождения {one|я пью|мы пьём} чай за {Ваше} здоровье.',
  },
  {
    id: 'holidays.birthday-warm',
    en: 'May you be warm at heart on your birthday.',
    de: 'Möge {Ihnen} an {Ihrem} Geburtstag warm ums Herz sein.',
    ru: 'Пусть в {Ваш} день рождения на душе будет тепло.',
  },
  {
    id: 'holidays.holiday',
    en: 'Best wishes for {holiday.for}, {to}!',
    de: 'Alles Gute {holiday.zu}, {to}!',
    ru: '{holiday.with}, {to}!',
  },
  {
    id: 'holidays.holiday-greet',
    en: '{I’m} sending you best wishes for {holiday.for}.',
    de: '{one|Ich sende|Wir senden} {Ihnen} beste Wünsche {holiday.zu}.',
    ru: '{one|Поздравляю|Поздравляем} {Вас} {holiday.with}!',
  },
  {
    id: 'holidays.holiday-soon',
    en: 'It will soon be {holiday}, and {I’d} like to send you good wishes.',
    de: 'Bald ist {holiday}, und {one|ich möchte|wir möchten} {Ihnen} Gutes wünschen.',
    ru: 'Скоро {holiday}, и {мне} хочется {Вас} поздравить.',
  },
  {
    id: 'holidays.holiday-bright',
    en: 'May the holiday be bright and calm.',
    de: 'Möge das Fest hell und ruhig sein.',
    ru: 'Пусть праздник будет светлым и спокойным.',
  },
  {
    id: 'holidays.new-year',
    en: 'May the new year be kind and calm.',
    de: 'Möge das neue Jahr gut und ruhig werden.',
    ru: 'Пусть новый год будет добрым и спокойным.',
  },
  {
    id: 'holidays.new-year-wishes',
    en: 'May what you wish for come true in the new year.',
    de: 'Möge im neuen Jahr wahr werden, was {you|Sie sich wünschen|du dir wünschst}.',
    ru: 'Пусть в новом году исполнится всё задуманное.',
  },
  {
    id: 'holidays.season-first',
    en: 'Happy first day of {season}!',
    de: 'Einen schönen ersten {season.day}!',
    ru: 'С первым днём {season.gen}!',
  },
  {
    id: 'holidays.remember',
    en: 'May this day be remembered as a good one.',
    de: 'Möge dieser Tag in guter Erinnerung bleiben.',
    ru: 'Пусть этот день запомнится хорошим.',
  },
];
