import type { LanguageTag } from '../../language/index.ts';

/**
 * What a column of a sheet can hold, with the heading that our own sheets give it. `languages`: one column for each
 * language of a reader. The order is the order of the columns in our sheets.
 */
export const fields = {
  id: { en: 'Otkrytka id', ru: 'Код в Открытке', de: 'Otkrytka-Kennung', languages: false },
  name: { en: 'Full name', ru: 'ФИО', de: 'Voller Name', languages: false },
  surname: { en: 'Surname', ru: 'Фамилия', de: 'Nachname', languages: false },
  givenName: { en: 'Given name', ru: 'Имя', de: 'Vorname', languages: false },
  patronymic: { en: 'Patronymic', ru: 'Отчество', de: 'Vatersname', languages: false },
  givenAndPatronymic: { en: 'Given name and patronymic', ru: 'Имя и отчество', de: 'Vorname und Vatersname', languages: false },
  latin: { en: 'Name in Latin letters', ru: 'Имя латиницей', de: 'Name in lateinischer Schrift', languages: false },
  dativeOverride: { en: 'Name in the dative', ru: 'ФИО в дательном падеже', de: 'Name im Dativ', languages: false },
  sex: { en: 'Sex', ru: 'Пол', de: 'Geschlecht', languages: false },
  birth: { en: 'Date or year of birth', ru: 'Дата или год рождения', de: 'Geburtsdatum oder Geburtsjahr', languages: false },
  birthYear: { en: 'Year of birth', ru: 'Год рождения', de: 'Geburtsjahr', languages: false },
  status: { en: 'Status', ru: 'Статус', de: 'Status', languages: false },
  asOfStatus: { en: 'Status as of', ru: 'Статус на дату', de: 'Stand des Status', languages: false },
  letters: { en: 'Letters', ru: 'Письма', de: 'Briefe', languages: false },
  answersLetters: { en: 'Answers letters', ru: 'Отвечает на письма', de: 'Antwortet auf Briefe', languages: false },
  cards: { en: 'Cards sent', ru: 'Отправлено открыток', de: 'Verschickte Karten', languages: false },
  institution: { en: 'Institution', ru: 'Учреждение', de: 'Einrichtung', languages: false },
  asOfInstitution: { en: 'Institution as of', ru: 'Учреждение на дату', de: 'Stand der Einrichtung', languages: false },
  postalIndex: { en: 'Postal index', ru: 'Индекс', de: 'Postleitzahl', languages: false },
  region: { en: 'Region', ru: 'Регион', de: 'Region', languages: false },
  district: { en: 'District', ru: 'Район', de: 'Rajon', languages: false },
  settlement: { en: 'Town or village', ru: 'Населённый пункт', de: 'Stadt oder Dorf', languages: false },
  street: { en: 'Street and house', ru: 'Улица и дом', de: 'Straße und Haus', languages: false },
  address: { en: 'Address', ru: 'Адрес', de: 'Adresse', languages: false },
  asOfAddress: { en: 'Address as of', ru: 'Адрес на дату', de: 'Stand der Adresse', languages: false },
  asOf: { en: 'As of', ru: 'Данные на дату', de: 'Stand', languages: false },
  placeNote: { en: 'Note on the place', ru: 'Примечание о месте', de: 'Hinweis zum Ort', languages: true },
  occupation: { en: 'Occupation', ru: 'Занятие', de: 'Beruf', languages: true },
  story: { en: 'Story', ru: 'История', de: 'Geschichte', languages: true },
  interests: { en: 'Interests', ru: 'Интересы', de: 'Interessen', languages: true },
  languages: { en: 'Languages', ru: 'Языки', de: 'Sprachen', languages: false },
  asks: { en: 'Asked for', ru: 'О чём просит', de: 'Wünscht sich', languages: true },
  leaveOut: { en: 'Leave out', ru: 'О чём не писать', de: 'Weglassen', languages: true },
  articles: { en: 'Articles', ru: 'Статьи', de: 'Paragrafen', languages: false },
  sentence: { en: 'Sentence', ru: 'Приговор', de: 'Urteil', languages: true },
  arrestedOn: { en: 'Arrested on', ru: 'Дата ареста', de: 'Verhaftet am', languages: false },
  sentencedOn: { en: 'Sentenced on', ru: 'Дата приговора', de: 'Verurteilt am', languages: false },
  expectedRelease: { en: 'Expected release', ru: 'Ожидаемое освобождение', de: 'Erwartete Freilassung', languages: false },
  hostage: { en: 'Civilian hostage', ru: 'Гражданский заложник', de: 'Zivile Geisel', languages: false },
  channel: { en: 'Channel for letters', ru: 'Канал для писем', de: 'Weg für Briefe', languages: false },
  channelConfirmed: { en: 'Channel confirmed on', ru: 'Канал подтверждён', de: 'Weg bestätigt am', languages: false },
  sources: { en: 'Sources', ru: 'Источники', de: 'Quellen', languages: false },
  publishable: { en: 'May be published', ru: 'Можно публиковать', de: 'Darf veröffentlicht werden', languages: false },
  test: { en: 'TEST', ru: 'ПРОБА', de: 'TEST', languages: false },
  institutionId: { en: 'Institution id', ru: 'Код учреждения', de: 'Kennung der Einrichtung', languages: false },
  addressRegion: { en: 'Region in the address', ru: 'Регион в адресе', de: 'Region in der Adresse', languages: false },
  institutionAsOf: { en: 'Institution checked on', ru: 'Учреждение проверено', de: 'Einrichtung geprüft am', languages: false },
  institutionClosed: { en: 'Institution closed since', ru: 'Учреждение закрыто с', de: 'Einrichtung geschlossen seit', languages: false },
  institutionMovedTo: { en: 'Its people moved to', ru: 'Куда перевели людей', de: 'Menschen verlegt nach', languages: false },
  institutionSources: { en: 'Sources on the institution', ru: 'Источники об учреждении', de: 'Quellen zur Einrichtung', languages: false },
  /** Not read: a running number, a photograph, the mark of an example. */
  ignored: { en: 'Left out', ru: 'Не читать', de: 'Nicht lesen', languages: false },
} as const satisfies Record<string, Readonly<Record<LanguageTag, string>> & { readonly languages: boolean }>;

export type FieldId = keyof typeof fields;

export const fieldIds = Object.keys(fields) as FieldId[];

/** What a column holds: a field, and for texts of several languages which of them: `occupation.ru`. */
export type ColumnUse = FieldId | `${FieldId}.${string}`;

/** The use of each column, by its number from 0; null where nobody knows yet. A plain value that can be kept as JSON. */
export type Mapping = readonly (ColumnUse | null)[];

export function useOf(field: FieldId, language?: string): ColumnUse {
  return language === undefined ? field : `${field}.${language}`;
}

export function fieldOf(use: ColumnUse): FieldId {
  return use.split('.')[0] as FieldId;
}

/** The language that a column says its texts are in; undefined where it says none. */
export function languageOf(use: ColumnUse): string | undefined {
  const dot = use.indexOf('.');
  return dot < 0 ? undefined : use.slice(dot + 1);
}

/** Reads what somebody typed or what was kept as JSON; undefined when there is no such field. */
export function parseUse(text: string): ColumnUse | undefined {
  const [, field = '', , language] = /^([A-Za-z]+)(\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*))?$/u.exec(text) ?? [];
  const id = fieldIds.find((known) => known === field);
  if (!id || (language !== undefined && !fields[id].languages)) return undefined;
  return useOf(id, language);
}

/** The heading that our own sheets give a column. */
export function headingOf(use: ColumnUse, language: LanguageTag): string {
  const tag = languageOf(use);
  return `${fields[fieldOf(use)][language]}${tag === undefined ? '' : ` [${tag}]`}`;
}
