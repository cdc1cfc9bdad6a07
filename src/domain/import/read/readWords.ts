import type { Person } from '../../person/person.ts';

/** What people write for a status, by how it begins or what stands in it; the first row that fits decides. */
const statuses: readonly (readonly [Person['status'], RegExp])[] = [
  ['died', /умер|погиб|сконча|смерт|^died|dead|deceased|нет в живых/u],
  ['released', /освобо|на свободе|вышел|вышла|обмен|отпущен|^released|^free\b|freed|exchanged|уехал/u],
  [
    'correspondenceBarred',
    /переписк\p{L}* (?:запрещ|огранич)|запрет\p{L}* (?:на )?перепис|correspondence ?barred|letters barred|no correspondence/u,
  ],
  ['inTransit', /^(?:на |в )?этап|этапир|в пути|переводят|in ?transit|being moved|transferred/u],
  ['addressBeingChecked', /уточня|проверя|неизвест|выясня|address ?being ?checked|being checked|unknown|to be confirmed/u],
  ['houseArrest', /домашн|под подпиской|запрет определ|house ?arrest/u],
  ['hospital', /больниц|госпитал|^hospital|in hospital|психиатр|пмл/u],
  ['forcedLabour', /принуд\p{L}* раб|уфиц|исправ\p{L}* центр|исправцентр|forced ?lab/u],
  ['inCustody', /заключ|страж|колони|сизо|^ик\b|тюрьм|отбыва|сидит|арест|лише|in ?custody|prison|jail|detained|imprisoned|serving/u],
];

const wishes: readonly (readonly [Person['letters'], RegExp])[] = [
  ['unknown', /^(?:unknown|неизвестно|не известно)$/u],
  ['relativesOnly', /родн|родствен|близк|семь|relatives|family/u],
  ['noAnswerPlease', /без ответ|не (?:ждет|ждёт|жд|может) ?(?:ответ|отвеч)|не отвеча|не ждать|no ?answer|no reply|cannot answer/u],
  ['noneWanted', /^нет$|^не |не (?:хочет|надо|нужно|пис)|^no$|none|not wanted|does not want|no letters/u],
  ['welcome', /^да$|можно|пис|хочет|жд[её]т|рад|нужны|^yes$|welcome|wanted|please/u],
];

export function readStatus(text: string): Person['status'] | undefined {
  return firstFit(statuses, text);
}

export function readWish(text: string): Person['letters'] | undefined {
  return firstFit(wishes, text);
}

function firstFit<T>(rows: readonly (readonly [T, RegExp])[], text: string): T | undefined {
  const small = text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
  return rows.find(([, fits]) => fits.test(small))?.[0];
}

export function readSex(text: string): 'm' | 'f' | undefined {
  const small = text.toLowerCase().trim();
  if (/^(м|муж|m|male|man)(?!\p{L})|^мужск|^мужчин/u.test(small)) return 'm';
  return /^(ж|жен|f|w|female|woman)(?!\p{L})|^женск|^женщин/u.test(small) ? 'f' : undefined;
}

export function readYesNo(text: string): boolean | undefined {
  const small = text.toLowerCase().trim();
  if (/^(да|yes|y|true|1|\+|x|х|✓|test|тест|проба|верно|истина)$/u.test(small)) return true;
  return /^(нет|no|n|false|0|-|–|—|ложь|)$/u.test(small) ? false : undefined;
}

/** A number of things: `12`, `1 200`, «12 шт.», `12.0` as some programs write it; undefined for anything else. */
export function readCount(text: string): number | undefined {
  const digits = /^(\d{1,3}(?:[ ,]\d{3})+|\d+)(?:[.,]0+)?(?: ?(?:шт\p{L}*|открыт\p{L}*|cards?|postcards?)\.?)?$/iu.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/\D/gu, ''));
}

/** «Нет», «без отчества», “none”: it is known that there is none. A dash says nothing. */
export function saysNone(text: string): boolean {
  return /^(нет|отсутствует|без отчества|б\/о|нету|none|has none|no patronymic|no)\.?$/iu.test(text.trim());
}

/** What people put into a cell for which they have nothing. */
export function saysNothing(text: string): boolean {
  return /^[\s\-–—.…?*]*$|^(?:н\/д|нет данных|нет инф\p{L}*|неизвестно|неизв\.?|не указан\p{L}*|unknown|n\/a|na|none known|tbd)$/iu.test(
    text.trim(),
  );
}

const tongues: readonly (readonly [string, RegExp])[] = [
  ['ru', /^(рус|russian)/u],
  ['uk', /^(укр|ukr)/u],
  ['en', /^(англ|english)/u],
  ['de', /^(нем|german)/u],
  ['fr', /^(франц|french)/u],
  ['es', /^(исп|spanish)/u],
  ['it', /^(итал|italian)/u],
  ['pl', /^(поль|polish)/u],
  ['be', /^(белор|belarus)/u],
  ['tt', /^(татар|tatar)/u],
  ['crh', /^(крымск|crimean)/u],
  ['ce', /^(чечен|chechen)/u],
  ['hy', /^(армян|armenian)/u],
  ['ka', /^(груз|georgian)/u],
  ['he', /^(иврит|hebrew)/u],
  ['tr', /^(турец|turkish)/u],
  ['ar', /^(араб|arabic)/u],
  ['fi', /^(фин|finnish)/u],
  ['zh', /^(кита|chinese)/u],
  ['ja', /^(япон|japanese)/u],
];

/** A language by its tag or its name in Russian or English. */
export function readLanguage(text: string): string | undefined {
  const word = text.trim();
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(word)) return word;
  const small = word.toLowerCase();
  return tongues.find(([, fits]) => fits.test(small))?.[0];
}
