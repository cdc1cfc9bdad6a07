import { isGivenName } from './givenNames.ts';

/** A name taken apart. `patronymic` is null where none stands there. */
export interface NameParts {
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string | null;
}

type NameProblem = 'name.initials' | 'name.order' | 'name.onePart' | 'name.tooManyParts' | 'name.dative' | 'name.missing';

export type NameResult =
  | { readonly ok: true; readonly parts: NameParts; readonly order: NameOrder | undefined }
  /** Two words of which either may be the surname: the order of the other rows decides. */
  | { readonly ok: false; readonly problem: 'name.order'; readonly words: readonly [string, string] }
  | { readonly ok: false; readonly problem: Exclude<NameProblem, 'name.order'> };

/** Which comes first in a merged name; undefined where the row itself does not tell. */
export type NameOrder = 'surnameFirst' | 'givenFirst';

/** What stands in a cell with a name: the name, and apart from it a birth date and remarks in brackets. */
export interface NameCell {
  readonly name: string;
  readonly birth: string | undefined;
  readonly remarks: readonly string[];
}

/** Takes off the name what is no name: «Иванов Иван Иванович (Петров), 12.03.1985 г.р., Самара». */
export function readNameCell(text: string): NameCell {
  const remarks: string[] = [];
  let birth: string | undefined;
  const isBirth =
    /^\s*(?:род\.?\s*)?(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}\s+\p{L}{3,8}\s+\d{4}|(?:19|20)\d\d)\s*(?:г\.?\s*р?\.?|г(?:од)?а?\s+рожд\p{L}*)?\s*$/iu;
  const keep = (part: string) => {
    const found = isBirth.exec(part)?.[1];
    if (found !== undefined) birth = found;
    else if (part.trim() !== '') remarks.push(part.trim());
    return ' ';
  };
  const bare = text
    .replace(/[([]([^()[\]]*)[)\]]/gu, (_, inside: string) => keep(inside))
    .replace(
      /[,;\s]\s*((?:род\.?\s*)?\d(?:\d?\s+\p{L}{3,8}\s+(?=\d{4}))?[\d./\s]*(?:г\.?\s*р?\.?|г(?:од)?а?\s+рожд\p{L}*)?)\s*$/iu,
      (whole, inside: string) => (isBirth.test(inside) ? keep(inside) : whole),
    )
    // «Нуриев-мл. Алексей»: an envelope has no such word.
    .replace(/(?<=\p{L})(?:[\s-]+(?:мл|ст|jr|sr)\.|-(?:мл|ст)(?!\p{L})|[\s-]+(?:младш|старш)(?:ий|ая)(?!\p{L}))(?!\s*\d)/giu, (word) =>
      keep(word.replace(/^[\s-]+/u, '')),
    );
  const [name, ...rest] = withRest(bare);
  for (const part of rest) keep(part);
  return { name: cleanName(name), birth, remarks };
}

/**
 * «Липцер Алексей, адвокат», «Чувилин Дмитрий, Уфа», «… — депутат»: behind a whole name, or in small letters, a comma
 * begins no given name.
 */
function withRest(text: string): readonly [name: string, ...rest: string[]] {
  const [before = '', ...parts] = text.split(/[,;]|(?<=\p{L}{2,}\s+\p{L}{2,}.*)\s+[-–—]\s+(?=\p{Ll})/u);
  const rest = parts.map((part) => part.trim()).filter((part) => part !== '');
  const isName = rest.some((part) => part.split(/[\s-]+/u).some((word) => isGivenName(word) || isPatronymic(word)));
  const isSmall = /\p{Lu}/u.test(before) && rest.every((part) => /^\p{Ll}/u.test(part));
  if (rest.length === 0 || isName || !(isSmall || splitName(cleanName(before)).ok)) return [text];
  return [before, ...rest];
}

/** Whether a cell has two people: «Мельников Тимофей и Мельников Матвей», «Тимофей и Матвей», two names with a comma between. */
export function namesTwo(text: string): boolean {
  const bare = text.replace(/[([][^()[\]]*[)\]]/gu, ' ');
  if (/\p{L}{2,}\.?\s+(?:и|and|und|&|\+)\s+\p{L}{2,}|\p{L}\.\s+(?:и|&|\+)\s+\p{Lu}/u.test(bare)) return true;
  const names = bare.split(/[,;\n&+/]|\s(?:И|AND|UND)\s/u).map(cleanName);
  return names.length > 1 && names.every((name) => name === '' || splitName(name).ok) && names.filter((name) => name !== '').length > 1;
}

/** Spaces, hyphens and apostrophes in one form; no full stops and commas at the ends; running numbers in front are gone. */
export function cleanName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[`´‘ʼ]/gu, '’')
    .replace(/[*†¹²³]/gu, ' ')
    .replace(/^\s*\d+(?:\s*[.)]|\s)\s*/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s*-\s*/gu, '-')
    .replace(/^[\s,;.:-]+|[\s,;:-]+$|(?<=\p{L}{2})\.+$/gu, '');
}

/** Takes a merged name apart: patronymic, capitals, a comma and known given names tell which word is what; nothing is guessed. */
export function splitName(name: string): NameResult {
  const comma = /^([^,]+),\s*(.+)$/u.exec(name);
  const words = joinSurname(joinParticles((comma ? `${comma[1] ?? ''} ${comma[2] ?? ''}` : name).split(' ').filter((word) => word !== '')));
  if (words.length === 0) return { ok: false, problem: 'name.missing' };
  if (words.some((word) => isInitials(word, words))) return { ok: false, problem: 'name.initials' };
  if (words.some((word) => /(?:[оеё]вичу|ьичу|[оеё]вне|иничне)$/iu.test(word)) || isDativeTriple(words))
    return { ok: false, problem: 'name.dative' };
  if (words.length === 1) return { ok: false, problem: 'name.onePart' };
  return comma ? afterComma(words, (comma[1] ?? '').trim()) : (withPatronymic(words) ?? twoWords(words));
}

/** «И.», «И.И.», «И», and «ИИ» beside a word that is not all capitals. */
function isInitials(word: string, words: readonly string[]): boolean {
  return (
    /^\p{L}\.(?:-?\p{L}\.?)*$|^\p{L}$/u.test(word) || (/^\p{Lu}{2}$/u.test(word) && words.some((other) => other !== other.toUpperCase()))
  );
}

/**
 * Makes `ИВАНОВ` and `иванов` into `Иванов`, and «ЩЕГЛОВА-Дрозд» into «Щеглова-Дрозд»; a name with capitals of its own stays as it is
 * («фон Пробен»).
 */
export function inNameCase(name: string): string {
  const isOneCase = name.length > 1 && (name === name.toUpperCase() || name === name.toLowerCase());
  if (isOneCase) return name.split(' ').map(capitalized).join(' ');
  return name.replace(/(?<![\p{L}’'])\p{Lu}[\p{Lu}’']+(?![\p{L}’'])/gu, capitalized);
}

/** As `inNameCase`; «ДЕ ЛА КРУС», which had no other letters, is «де ла Крус». */
export function inSurnameCase(surname: string): string {
  const words = surname.split(' ');
  const isOneCase = surname === surname.toUpperCase() || surname === surname.toLowerCase();
  const start = isOneCase ? words.findIndex((word, i) => i === words.length - 1 || !beforeSurname.test(word)) : 0;
  return [...words.slice(0, start).map((word) => word.toLowerCase()), inNameCase(words.slice(start).join(' '))].join(' ');
}

/** Of Spanish, Portuguese, French, Italian, Dutch and German surnames. */
const beforeSurname = /^(?:де|дела?|дель|делла|ду|дю|да|дас|ди|дос|ла|ле|лас|лос|эль|ван|фон|дер|ден|тер|цу)$/iu;

/**
 * «ДЕ ЛА КРУС Хуан» has one surname, which its capitals tell beside a word without. Where a patronymic follows at once, it is
 * «ВАН ХАО Иванович», whose given name stands in capitals too.
 */
function joinSurname(words: readonly string[]): string[] {
  const small = words.findIndex(
    (word, i) => word === word.toLowerCase() && beforeSurname.test(word) && /^\p{Lu}\p{Ll}/u.test(words[i + 1] ?? ''),
  );
  if (small >= 0) return [...words.slice(0, small), `${words[small] ?? ''} ${words[small + 1] ?? ''}`, ...words.slice(small + 2)];
  const first = words.findIndex((word, i) => isCapitals(word) && beforeSurname.test(word) && isCapitals(words[i + 1] ?? ''));
  if (first < 0 || words.every(isCapitals)) return [...words];
  const length = words.slice(first).findIndex((word) => !beforeSurname.test(word)) + 1;
  const surname = words.slice(first, first + length);
  const isFollowed = first === 0 && isPatronymic(words[length] ?? '');
  if (length === 0 || !surname.every(isCapitals) || isFollowed) return [...words];
  return [...words.slice(0, first), surname.join(' '), ...words.slice(first + length)];
}

function capitalized(word: string): string {
  if (/^(оглы|кызы|оглу|гызы|огълу|огъли|къызы|улы|уулу)$/iu.test(word)) return word.toLowerCase();
  return word.toLowerCase().replace(/(^|[-’'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** «Али оглы» is one patronymic, «Абу Салих» one name. */
function joinParticles(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && joined.length > 1 && /^(оглы|кызы|оглу|гызы|огълу|огъли|къызы|улы|уулу)$/iu.test(word))
      joined[joined.length - 1] = `${last} ${word}`;
    else joined.push(word);
  }
  return joined;
}

/** «Иванову Ивану Ильичу»: all three words end as the dative of a man's name does. */
function isDativeTriple(words: readonly string[]): boolean {
  return words.length === 3 && words.some((word) => /ичу$/iu.test(word));
}

export function isPatronymic(word: string): boolean {
  return /(?:[оеё]вич|[оеё]вна|инична|ильич|кузьмич|лукич|фомич|никитич|саввич|ильинична|[иї]вна|\p{L}{3}(?:улы|ұлы|уулу|кызы|қызы|гызы)|[\s-](?:оглы|кызы|оглу|гызы|огълу|огъли|къызы|улы|уулу))$/iu.test(
    word,
  );
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function done(surname: string, givenName: string, patronymic: string | null, order: NameOrder | undefined): NameResult {
  const parts = {
    surname: inSurnameCase(surname),
    givenName: inNameCase(givenName),
    patronymic: patronymic === null ? null : inNameCase(patronymic),
  };
  return { ok: true, parts, order };
}

function afterComma(words: readonly string[], surname: string): NameResult {
  const rest = words.slice(words[0] === surname ? 1 : surname.split(' ').length);
  const last = rest.at(-1) ?? '';
  if (rest.length > 1 && isPatronymic(last)) return done(surname, rest.slice(0, -1).join(' '), last, 'surnameFirst');
  return rest.length === 1 ? done(surname, last, null, 'surnameFirst') : { ok: false, problem: 'name.tooManyParts' };
}

/** With a patronymic the order is plain: it follows the given name. Surnames may look like one («Беркович»), given names never do. */
function withPatronymic(words: readonly string[]): NameResult | undefined {
  const at = words.map(isPatronymic);
  const last = words.length - 1;
  const surnameIsCapitals = isCapitals(words[0] ?? '') !== isCapitals(words[last] ?? '');
  const endsWithIt = at[last] === true && !(surnameIsCapitals && isCapitals(words[last] ?? ''));
  if (words.length === 3) {
    const [first = '', second = '', third = ''] = words;
    if (at[1] === true && (!endsWithIt || !at[0]) && !isGivenName(second)) return done(third, first, second, 'givenFirst');
    if (endsWithIt) return done(first, second, third, 'surnameFirst');
    return undefined;
  }
  if (words.length === 2) return undefined;
  // Two surnames or two given names: only known given names tell where the one ends and the other begins.
  if (endsWithIt && isGivenName(words[last - 1] ?? ''))
    return done(words.slice(0, -2).join(' '), words[last - 1] ?? '', words[last] ?? '', 'surnameFirst');
  if (at[1] === true && isGivenName(words[0] ?? '')) return done(words.slice(2).join(' '), words[0] ?? '', words[1] ?? '', 'givenFirst');
  return undefined;
}

/** Without a patronymic: capitals tell the surname, else a word that is a known given name beside one that is none. */
function twoWords(words: readonly string[]): NameResult {
  if (words.length > 2) return { ok: false, problem: 'name.tooManyParts' };
  const [first = '', second = ''] = words;
  if (isCapitals(first) !== isCapitals(second))
    return isCapitals(first) ? done(first, second, null, 'surnameFirst') : done(second, first, null, 'givenFirst');
  // «Анна-Мария» is one given name of two.
  const [isGiven, isGivenToo] = [first, second].map((word) => word.split('-').every(isGivenName));
  if (isPatronymic(second) && isGivenName(first)) return { ok: false, problem: 'name.order', words: [first, second] };
  if (isGivenToo && !isGiven) return done(first, second, null, 'surnameFirst');
  if (isGiven && !isGivenToo) return done(second, first, null, 'givenFirst');
  return { ok: false, problem: 'name.order', words: [first, second] };
}
