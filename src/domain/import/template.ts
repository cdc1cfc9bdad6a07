import type { Bytes } from '../bytes/index.ts';
import type { LanguageTag } from '../language/index.ts';
import { sheetFile, type SheetFormat } from './exportList.ts';
import { headingOf, type ColumnUse } from './fields/fields.ts';
import { exampleMark } from './rows.ts';

/** A blank sheet with our headings and one row that shows how they are filled in; the import knows that row and leaves it out. */
export function template(format: SheetFormat, language: LanguageTag): Bytes {
  const columns = guide.map(([use]) => use);
  const headings = [markHeading[language], ...columns.map((use) => headingOf(use, language))];
  const example = [`${exampleMark[language]}: ${exampleText[language]}`, ...guide.map(([, one]) => one[language])];
  const explained = [
    [columnWord[language], explainWord[language]],
    ...guide.map(([use, , why]) => [headingOf(use, language), why[language]]),
  ];
  const help = { name: guideName[language], rows: explained, widths: [30, 90] };
  return sheetFile([headings, example], ['ignored', ...columns], format, language, [help]);
}

type Words = Readonly<Record<LanguageTag, string>>;

/** The name of the second sheet of a workbook. */
export const guideName: Words = { en: 'How to fill in', ru: 'Как заполнять', de: 'So wird sie ausgefüllt' };

const markHeading: Words = { en: 'Mark', ru: 'Пометка', de: 'Kennzeichen' };
const columnWord: Words = { en: 'Which one', ru: 'Какой столбец', de: 'Welche Spalte' };
const explainWord: Words = { en: 'How it is filled in', ru: 'Как её заполнить', de: 'Wie sie ausgefüllt wird' };
const exampleText: Words = {
  en: 'an invented person. This row is not read; leave it or delete it.',
  ru: 'выдуманный человек. Эта строка не читается; её можно оставить или стереть.',
  de: 'eine erfundene Person. Diese Zeile wird nicht gelesen; lass sie stehen oder lösche sie.',
};

const same = (text: string): Words => ({ en: text, ru: text, de: text });

/** Column, what stands in the example, what the second sheet says of it. */
const guide: readonly (readonly [use: ColumnUse, example: Words, why: Words])[] = [
  [
    'surname',
    same('Пробникова'),
    {
      en: 'In Russian letters, in the nominative: the envelope needs it.',
      ru: 'По-русски, в именительном падеже.',
      de: 'In russischen Buchstaben, im Nominativ: Der Umschlag braucht sie.',
    },
  ],
  ['givenName', same('Вера'), { en: 'In full, no initials.', ru: 'Полностью, не инициалами.', de: 'Ausgeschrieben, keine Initialen.' }],
  [
    'patronymic',
    same('Тестовна'),
    {
      en: 'In full. «none» if it is certain that there is none; empty if nobody knows.',
      ru: 'Полностью. «нет», если точно известно, что отчества нет; пусто, если неизвестно.',
      de: 'Ausgeschrieben. „keiner“, wenn sicher ist, dass es keinen gibt; leer, wenn es niemand weiß.',
    },
  ],
  [
    'latin',
    same('Vera Probnikova'),
    {
      en: 'For those who don’t read Russian. Empty: made from the Russian name.',
      ru: 'Для тех, кто не читает по-русски. Пусто: будет составлено из русского имени.',
      de: 'Für alle, die kein Russisch lesen. Leer: aus dem russischen Namen gebildet.',
    },
  ],
  [
    'sex',
    { en: 'f', ru: 'ж', de: 'w' },
    {
      en: 'm or f. Empty: taken from the patronymic.',
      ru: 'м или ж. Пусто: будет видно по отчеству.',
      de: 'm oder w. Leer: aus dem Vatersnamen.',
    },
  ],
  [
    'birth',
    same('08.03.1991'),
    {
      en: 'Day first: 08.03.1991. If only the year is known: 1991. Nothing can be posted without the year.',
      ru: 'Сначала день: 08.03.1991. Если известен только год: 1991. Без года отправить нельзя.',
      de: 'Zuerst der Tag: 08.03.1991. Wenn nur das Jahr bekannt ist: 1991. Ohne das Jahr kann nichts verschickt werden.',
    },
  ],
  [
    'status',
    { en: 'in custody', ru: 'в заключении', de: 'in Haft' },
    {
      en: 'in custody, in transit, address being checked, house arrest, hospital, forced labour, correspondence barred, released, died.',
      ru: 'в заключении, на этапе, адрес уточняется, домашний арест, больница, принудительные работы, переписка запрещена, на свободе, нет в живых.',
      de: 'in Haft, wird verlegt, Adresse wird geprüft, Hausarrest, Krankenhaus, Zwangsarbeit, Briefe verboten, frei, gestorben.',
    },
  ],
  [
    'letters',
    { en: 'welcome', ru: 'можно', de: 'willkommen' },
    {
      en: 'welcome, no answer please, relatives only, none wanted.',
      ru: 'можно, без ответа, только родственники, не писать.',
      de: 'willkommen, ohne Antwort, nur Angehörige, keine.',
    },
  ],
  [
    'answersLetters',
    { en: 'yes', ru: 'да', de: 'ja' },
    {
      en: 'yes if this person has answered letters. Empty: not known.',
      ru: 'да, если человек отвечал на письма. Пусто: неизвестно.',
      de: 'ja, wenn diese Person schon auf Briefe geantwortet hat. Leer: nicht bekannt.',
    },
  ],
  [
    'cards',
    same('3'),
    {
      en: 'How many cards were sent until now: whoever has few is suggested more often. Empty: not counted.',
      ru: 'Сколько открыток уже отправлено: тех, у кого их мало, приложение предлагает чаще. Пусто: не считали.',
      de: 'Wie viele Karten bisher verschickt wurden: Wer wenige hat, wird öfter vorgeschlagen. Leer: nicht gezählt.',
    },
  ],
  [
    'institution',
    same('ФКУ ИК-0 УФСИН России по Пробной области'),
    {
      en: 'As it stands in an address. The same institution the same way in every row.',
      ru: 'Как в адресе. Одно и то же учреждение во всех строках одинаково.',
      de: 'Wie in einer Adresse. Dieselbe Einrichtung in jeder Zeile gleich.',
    },
  ],
  ['postalIndex', same('000000'), { en: 'Six digits.', ru: 'Шесть цифр.', de: 'Sechs Ziffern.' }],
  [
    'region',
    same('Пробная область'),
    { en: 'Region, territory or republic.', ru: 'Область, край или республика.', de: 'Oblast, Krai oder Republik.' },
  ],
  [
    'district',
    same(''),
    { en: 'District, where the address has one.', ru: 'Район, если он есть в адресе.', de: 'Rajon, wenn die Adresse einen hat.' },
  ],
  [
    'settlement',
    same('г. Пробный'),
    { en: 'Town, settlement or village.', ru: 'Город, посёлок или село.', de: 'Stadt, Siedlung oder Dorf.' },
  ],
  [
    'street',
    same('ул. Примерная, д. 1'),
    {
      en: 'Street and house. Or everything in one column with the heading «Address».',
      ru: 'Улица и дом. Или всё вместе в одном столбце с заголовком «Адрес».',
      de: 'Straße und Haus. Oder alles in einer Spalte mit der Überschrift „Adresse“.',
    },
  ],
  [
    'asOf',
    same('01.11.2026'),
    {
      en: 'The day on which this was known. Empty: the day of the import.',
      ru: 'На какой день это известно. Пусто: день импорта.',
      de: 'Der Tag, an dem das bekannt war. Leer: der Tag des Imports.',
    },
  ],
  [
    'occupation.ru',
    same('учительница'),
    {
      en: 'In Russian; a column with [en] for English.',
      ru: 'По-русски; для английского есть столбец с [en].',
      de: 'Auf Russisch; für Englisch eine Spalte mit [en].',
    },
  ],
  ['occupation.en', same('teacher'), { en: 'In English.', ru: 'По-английски.', de: 'Auf Englisch.' }],
  [
    'story.ru',
    same('Преподавала химию.\nОсуждена за слова.'),
    {
      en: 'Two lines. Nothing of health, family, violence: guests read it on their phones.',
      ru: 'Две строки. Ничего о здоровье, семье, насилии: это читают гости на своих телефонах.',
      de: 'Zwei Zeilen. Nichts über Gesundheit, Familie, Gewalt: Gäste lesen es auf ihren Telefonen.',
    },
  ],
  [
    'story.en',
    same('Taught chemistry.\nSentenced for words.'),
    { en: 'The same in English.', ru: 'То же по-английски.', de: 'Dasselbe auf Englisch.' },
  ],
  [
    'interests.ru',
    same('химия; настольные игры'),
    { en: 'With semicolons between them.', ru: 'Через точку с запятой.', de: 'Mit Strichpunkten dazwischen.' },
  ],
  ['interests.en', same('chemistry; board games'), { en: 'The same in English.', ru: 'То же по-английски.', de: 'Dasselbe auf Englisch.' }],
  [
    'asks.ru',
    same('рассказы о городах'),
    { en: 'What the person asked for.', ru: 'О чём человек просил.', de: 'Worum die Person gebeten hat.' },
  ],
  [
    'leaveOut.ru',
    same('не спрашивать о деле'),
    { en: 'What is better left out.', ru: 'О чём лучше не писать.', de: 'Was besser wegbleibt.' },
  ],
  ['articles', same('ст. 000 УК РФ'), { en: 'Articles of the case.', ru: 'Статьи дела.', de: 'Die Paragrafen des Falls.' }],
  ['sentence.ru', same('4 года'), { en: 'The sentence.', ru: 'Приговор.', de: 'Das Urteil.' }],
  [
    'arrestedOn',
    same('2024-05'),
    {
      en: 'As far as known: 2024, 2024-05 or 17.05.2024.',
      ru: 'Насколько известно: 2024, 2024-05 или 17.05.2024.',
      de: 'Soweit bekannt: 2024, 2024-05 oder 17.05.2024.',
    },
  ],
  ['sentencedOn', same('12.02.2025'), { en: 'As far as known.', ru: 'Насколько известно.', de: 'Soweit bekannt.' }],
  [
    'expectedRelease',
    same('16.05.2028'),
    {
      en: 'The expected day: cards that would come too late are not offered.',
      ru: 'Ожидаемый день: если открытка не успеет дойти, человек не предлагается.',
      de: 'Der erwartete Tag: Wem Karten zu spät kämen, wird nicht angeboten.',
    },
  ],
  [
    'publishable',
    { en: 'no', ru: 'нет', de: 'nein' },
    {
      en: 'yes if it is certain that this person may stand in a list that is published for other groups. Empty means no.',
      ru: 'да, если точно известно, что этого человека можно включить в список, который публикуется для других групп. Пусто значит нет.',
      de: 'ja, wenn sicher ist, dass diese Person in einer Liste stehen darf, die für andere Gruppen veröffentlicht wird. Leer heißt nein.',
    },
  ],
  [
    'sources',
    same('https://example.org/vera | срок, статья | 2025-02-12'),
    {
      en: 'One a line: where | what it supports | date.',
      ru: 'По одному в строке: где | что подтверждает | дата.',
      de: 'Eine pro Zeile: wo | was sie belegt | Datum.',
    },
  ],
];
