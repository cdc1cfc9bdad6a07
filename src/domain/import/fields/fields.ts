/**
 * What a column of a sheet can hold, with the heading that our own sheets give it. `languages`: one column for each
 * language of a reader. The order is the order of the columns in our sheets.
 */
export const fields = {
  id: { en: 'Otkrytka id', ru: 'Код в Открытке', languages: false },
  name: { en: 'Full name', ru: 'ФИО', languages: false },
  surname: { en: 'Surname', ru: 'Фамилия', languages: false },
  givenName: { en: 'Given name', ru: 'Имя', languages: false },
  patronymic: { en: 'Patronymic', ru: 'Отчество', languages: false },
  givenAndPatronymic: { en: 'Given name and patronymic', ru: 'Имя и отчество', languages: false },
  latin: { en: 'Name in Latin letters', ru: 'Имя латиницей', languages: false },
  dativeOverride: { en: 'Name in the dative', ru: 'ФИО в дательном падеже', languages: false },
  sex: { en: 'Sex', ru: 'Пол', languages: false },
  birth: { en: 'Date or year of birth', ru: 'Дата или год рождения', languages: false },
  birthYear: { en: 'Year of birth', ru: 'Год рождения', languages: false },
  status: { en: 'Status', ru: 'Статус', languages: false },
  asOfStatus: { en: 'Status as of', ru: 'Статус на дату', languages: false },
  letters: { en: 'Letters', ru: 'Письма', languages: false },
  answersLetters: { en: 'Answers letters', ru: 'Отвечает на письма', languages: false },
  cards: { en: 'Cards sent', ru: 'Отправлено открыток', languages: false },
  institution: { en: 'Institution', ru: 'Учреждение', languages: false },
  asOfInstitution: { en: 'Institution as of', ru: 'Учреждение на дату', languages: false },
  postalIndex: { en: 'Postal index', ru: 'Индекс', languages: false },
  region: { en: 'Region', ru: 'Регион', languages: false },
  district: { en: 'District', ru: 'Район', languages: false },
  settlement: { en: 'Town or village', ru: 'Населённый пункт', languages: false },
  street: { en: 'Street and house', ru: 'Улица и дом', languages: false },
  address: { en: 'Address', ru: 'Адрес', languages: false },
  asOfAddress: { en: 'Address as of', ru: 'Адрес на дату', languages: false },
  asOf: { en: 'As of', ru: 'Данные на дату', languages: false },
  placeNote: { en: 'Note on the place', ru: 'Примечание о месте', languages: true },
  occupation: { en: 'Occupation', ru: 'Занятие', languages: true },
  story: { en: 'Story', ru: 'История', languages: true },
  interests: { en: 'Interests', ru: 'Интересы', languages: true },
  languages: { en: 'Languages', ru: 'Языки', languages: false },
  asks: { en: 'Asked for', ru: 'О чём просит', languages: true },
  leaveOut: { en: 'Leave out', ru: 'О чём не писать', languages: true },
  articles: { en: 'Articles', ru: 'Статьи', languages: false },
  sentence: { en: 'Sentence', ru: 'Приговор', languages: true },
  arrestedOn: { en: 'Arrested on', ru: 'Дата ареста', languages: false },
  sentencedOn: { en: 'Sentenced on', ru: 'Дата приговора', languages: false },
  expectedRelease: { en: 'Expected release', ru: 'Ожидаемое освобождение', languages: false },
  hostage: { en: 'Civilian hostage', ru: 'Гражданский заложник', languages: false },
  channel: { en: 'Channel for letters', ru: 'Канал для писем', languages: false },
  channelConfirmed: { en: 'Channel confirmed on', ru: 'Канал подтверждён', languages: false },
  sources: { en: 'Sources', ru: 'Источники', languages: false },
  publishable: { en: 'May be published', ru: 'Можно публиковать', languages: false },
  test: { en: 'TEST', ru: 'ПРОБА', languages: false },
  institutionId: { en: 'Institution id', ru: 'Код учреждения', languages: false },
  addressRegion: { en: 'Region in the address', ru: 'Регион в адресе', languages: false },
  institutionAsOf: { en: 'Institution checked on', ru: 'Учреждение проверено', languages: false },
  institutionClosed: { en: 'Institution closed since', ru: 'Учреждение закрыто с', languages: false },
  institutionMovedTo: { en: 'Its people moved to', ru: 'Куда перевели людей', languages: false },
  institutionSources: { en: 'Sources on the institution', ru: 'Источники об учреждении', languages: false },
  /** Not read: a running number, a photograph, the mark of an example. */
  ignored: { en: 'Left out', ru: 'Не читать', languages: false },
} as const satisfies Record<string, { readonly en: string; readonly ru: string; readonly languages: boolean }>;

/** The languages that our own headings and words have. */
export type SheetLanguage = 'en' | 'ru';

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
export function headingOf(use: ColumnUse, language: 'en' | 'ru'): string {
  const tag = languageOf(use);
  return `${fields[fieldOf(use)][language]}${tag === undefined ? '' : ` [${tag}]`}`;
}
