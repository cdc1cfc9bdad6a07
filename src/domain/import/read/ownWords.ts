import type { LanguageTag } from '../../language/index.ts';
import type { Person } from '../../person/person.ts';

type Words = Readonly<Record<LanguageTag, string>>;

/** The words that our own sheets have for a status, a wish, a sex; `readStatus` and its like read them back. */
export const statusWords: Readonly<Record<Person['status'], Words>> = {
  inCustody: { en: 'in custody', ru: 'в заключении', de: 'in Haft' },
  inTransit: { en: 'in transit', ru: 'на этапе', de: 'wird verlegt' },
  addressBeingChecked: { en: 'address being checked', ru: 'адрес уточняется', de: 'Adresse wird geprüft' },
  houseArrest: { en: 'house arrest', ru: 'домашний арест', de: 'Hausarrest' },
  hospital: { en: 'hospital', ru: 'больница', de: 'Krankenhaus' },
  forcedLabour: { en: 'forced labour', ru: 'принудительные работы', de: 'Zwangsarbeit' },
  correspondenceBarred: { en: 'correspondence barred', ru: 'переписка запрещена', de: 'Briefe verboten' },
  released: { en: 'released', ru: 'на свободе', de: 'frei' },
  died: { en: 'died', ru: 'нет в живых', de: 'gestorben' },
};

export const wishWords: Readonly<Record<Person['letters'], Words>> = {
  unknown: { en: 'unknown', ru: 'неизвестно', de: 'unbekannt' },
  welcome: { en: 'welcome', ru: 'можно', de: 'willkommen' },
  noAnswerPlease: { en: 'no answer please', ru: 'без ответа', de: 'ohne Antwort' },
  relativesOnly: { en: 'relatives only', ru: 'только родственники', de: 'nur Angehörige' },
  noneWanted: { en: 'none wanted', ru: 'не писать', de: 'keine' },
};

export const sexWords: Readonly<Record<Person['sex'], Words>> = { m: { en: 'm', ru: 'м', de: 'm' }, f: { en: 'f', ru: 'ж', de: 'w' } };

export const yes: Words = { en: 'yes', ru: 'да', de: 'ja' };
export const none: Words = { en: 'none', ru: 'нет', de: 'keiner' };
export const test: Words = { en: 'TEST', ru: 'ПРОБА', de: 'TEST' };
