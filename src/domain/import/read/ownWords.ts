import type { Person } from '../../person/person.ts';

type Words = Readonly<Record<'en' | 'ru', string>>;

/** The words that our own sheets have for a status, a wish, a sex; `readStatus` and its like read them back. */
export const statusWords: Readonly<Record<Person['status'], Words>> = {
  inCustody: { en: 'in custody', ru: 'в заключении' },
  inTransit: { en: 'in transit', ru: 'на этапе' },
  addressBeingChecked: { en: 'address being checked', ru: 'адрес уточняется' },
  houseArrest: { en: 'house arrest', ru: 'домашний арест' },
  hospital: { en: 'hospital', ru: 'больница' },
  forcedLabour: { en: 'forced labour', ru: 'принудительные работы' },
  correspondenceBarred: { en: 'correspondence barred', ru: 'переписка запрещена' },
  released: { en: 'released', ru: 'на свободе' },
  died: { en: 'died', ru: 'нет в живых' },
};

export const wishWords: Readonly<Record<Person['letters'], Words>> = {
  unknown: { en: 'unknown', ru: 'неизвестно' },
  welcome: { en: 'welcome', ru: 'можно' },
  noAnswerPlease: { en: 'no answer please', ru: 'без ответа' },
  relativesOnly: { en: 'relatives only', ru: 'только родственники' },
  noneWanted: { en: 'none wanted', ru: 'не писать' },
};

export const sexWords: Readonly<Record<Person['sex'], Words>> = { m: { en: 'm', ru: 'м' }, f: { en: 'f', ru: 'ж' } };

export const yes: Words = { en: 'yes', ru: 'да' };
export const none: Words = { en: 'none', ru: 'нет' };
export const test: Words = { en: 'TEST', ru: 'ПРОБА' };
