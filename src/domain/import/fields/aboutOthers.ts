import type { FieldId } from './fields.ts';

/** «ФИО адвоката», «Адрес родственников»: what such a column holds is not of the person whom a row is about. */
const others =
  /^(?:адвокат|защитник|следовател|прокурор|судь|суда$|суд$|судом$|отправител|волонтер|доброволец|доброволь|куратор|координатор|организатор|ответственн|контакт|опекун|родствен|родных$|близких$|родител|мать$|матери$|мамы$|отец$|отца$|папы$|брата$|сестры$|жены$|мужа$|супруг|сына$|дочери$|детей$|друга$|друзей$|подруги$|сокамерник|lawyer|attorney|counsel|solicitor|judge|court|investigator|prosecutor|sender|volunteer|coordinator|organizer|organiser|responsible|contact|guardian|relative|parent|father|mother|brother|sister|wife|husband|spouse|son$|daughter|children|friend|anwalt|rechtsanw|anwält|verteidig|richter|gericht|staatsanw|absender|freiwillig|kontakt|zuständig|betreu|eltern|vater$|vaters$|mutter$|bruder|schwester|ehefrau|ehemann|sohn|tochter|freund|angehörig|verwandt)/u;

/** «Прежний адрес», «Девичья фамилия», «Адрес прописки»: of the person, but not what goes on an envelope. */
const elsewhere =
  /^(?:прежн|бывш|стар(?:ый|ое|ая|ого|ые)$|предыдущ|прошл|девич|пропис|регистрац|домашн|передач|former|previous|old$|maiden|registered|registration|home$|früher|ehemalig|vorherig|alt(?:e|er|es)$|mädchenname|geburtsname|wohn|meldeadresse)/u;

/** Fields whose columns others may stand beside without taking them away: «Приговор суда», «Источник: адвокат». */
const ofTheCase: ReadonlySet<FieldId> = new Set<FieldId>([
  'sentence',
  'sentencedOn',
  'articles',
  'sources',
  'institutionSources',
  'channel',
  'leaveOut',
  'asks',
  'ignored',
]);

/** «Город проживания», «Регион ареста», «Обратный адрес»: no place that a letter goes to; «СИЗО (после ареста)» is one. */
const otherPlace =
  /рожд|прожив|жительств|(?<!после )(?:арест|задерж)|преследов|обратн|ответа(?!\p{L})|электрон|почты$|сайт|birth|(?<!after )arrest|detention$|origin(?!al)|residen|(?<!\p{L})return|(?<!\p{L})(?:e ?mail|ip(?!\p{L}))|geburt|verhaft|festnahme|herkunft|rücksende/u;

/** Words that turn a heading of one field into another matter: «Статус письма», «Дата последнего письма», «Место рождения». */
const otherMatters: Readonly<Partial<Record<FieldId, RegExp>>> = {
  status:
    /(?<!\p{L})(?:дела|письма|писем|открытки|открыток|отправки|отправлен\p{L}*|заявки|case|letters?|cards?|postcards?|delivery)(?!\p{L})/u,
  letters:
    /(?<!\p{L})(?:дата|последн\p{L}*|когда|сколько|количество|число|отправлен\p{L}*|получен\p{L}*|date|last|sent|received|number|count|how many)(?!\p{L})/u,
  placeNote: /(?<!\p{L})(?:рожд\p{L}*|работы|учебы|ареста|birth|work|arrest|geburt\p{L}*)(?!\p{L})/u,
  surname: /при рождении|at birth/u,
  name: /при рождении|at birth/u,
  birthYear: /^год (?!рожд)/u,
  region: otherPlace,
  district: otherPlace,
  settlement: otherPlace,
  street: otherPlace,
  address: otherPlace,
  postalIndex: otherPlace,
};

/** Whether a heading that has the words of a field is about somebody or something else. */
export function isAboutOthers(words: string, field: FieldId): boolean {
  return (!ofTheCase.has(field) && namesOthers(words)) || otherMatters[field]?.test(words) === true;
}

/** Whether a word of a heading names somebody else, or what was before. */
export function namesOthers(words: string): boolean {
  return words.split(' ').some((word) => others.test(word) || elsewhere.test(word));
}
