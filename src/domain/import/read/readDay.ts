import { dayOfSerial } from '../../table/index.ts';

type DayProblem = 'day.unreadable' | 'day.impossible';
type DayRemark = 'day.shortYear' | 'day.serial' | 'day.uncertain';

/** As much of a day as a cell tells: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and what was assumed to read it. */
export type DayResult =
  | { readonly ok: true; readonly day: string; readonly remark: DayRemark | undefined }
  | { readonly ok: false; readonly problem: DayProblem };

/**
 * Reads a day as people write it, day first: «12.03.1985», «12 марта 1985 г.», «1985 г. р.», `1985-03-12`, a
 * spreadsheet's number. Two digits of a year mean the last such year up to `latestYear`. Nothing is rolled over: 31
 * February is impossible, and so is a month 25, though the day might stand there.
 */
export function readDay(cell: string, latestYear: number): DayResult {
  const uncertain = /[?~≈]|^(?:ок\.|около|примерно|предп|circa|ca\.)/iu.test(cell.trim());
  const text = simplified(cell);
  const read = readNumbers(text, latestYear) ?? readWords(text, latestYear) ?? { ok: false, problem: 'day.unreadable' };
  return read.ok && uncertain ? { ...read, remark: 'day.uncertain' } : read;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Without what only says that it is a year or a birth, without a time of day, brackets and question marks. */
function simplified(cell: string): string {
  const text = cell
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"“”„]/gu, '')
    .replace(/(?<=\d\s*[./-]\s*)(?:x[i]{0,2}|i?[vx]|v?i{1,3}|vi{0,3}|х)(?=\s*[./-]\s*\d)/gu, (roman) =>
      String(romans.indexOf(roman.replace('х', 'x')) + 1),
    )
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  return (
    withoutAge(text)
      .replace(/^(?:(?:год|дата|день)\s+рожд\p{L}*|рожд\p{L}*|[гд]\.?\s?р\.?|р\.)\s*[:.–—-]?\s*(?=\d|\p{L})/u, '')
      .replace(/[([][^\d()[\]]*[)\]]/gu, ' ')
      .replace(/[?~≈()[\]]/gu, ' ')
      .replace(/(?<!\p{L})(?:ок\.|около|примерно|предп\p{L}*\.?|circa|ca\.|род(?:ил\p{L}*|\.)?|born|с|до|от|on)(?=\s|\d)/gu, ' ')
      .replace(/(?<=\d)(?:\s*-?\s*(?:го|й|ый|ое|st|nd|rd|th))(?=[\s,.]|$)/gu, '')
      .replace(/[t\s]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?z?\s*$/u, '')
      .replace(/(?<=\d\s*)(?:г\.?\s*р\.?|г(?:од)?а?\.?(?:\s+рожд\p{L}*\.?)?|year|y\.)\s*$/u, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s,.:]+|[\s,.]+$/gu, '')
      // A number that a program wrote as a decimal one.
      .replace(/^(\d{4})[.,]0+$/u, '$1')
  );
}

/** «1961 (65 лет)», «1961 г. р. (65)», «65 лет, 1961»: an age beside a year says nothing more. */
function withoutAge(text: string): string {
  const age = String.raw`(?:1[2-9]|[2-9]\d|1[01]\d)`;
  const years = String.raw`\s*(?:лет|год\p{L}*|years?(?: old)?|jahre?)(?!\p{L})`;
  return text
    .replace(new RegExp(String.raw`(?<=\d{4}\D*)(?:\(\s*${age}(?:${years})?\s*\)|[\s,;]+${age}${years})\s*$`, 'u'), '')
    .replace(new RegExp(String.raw`^${age}${years}[\s,;(]+(?=.*\d{4})`, 'u'), '');
}

/** A day without a year, as «26 июля» or «26.07»: `MM-DD`; undefined for anything else. */
export function readDayOfYear(cell: string): string | undefined {
  const leap = 2000;
  const read = readDay(`${cell} ${String(leap)}`, leap);
  return read.ok && read.day.length === 10 ? read.day.slice(5) : undefined;
}

function readNumbers(text: string, latestYear: number): DayResult | undefined {
  const year = /^(\d{4})$/u.exec(text);
  if (year) return isYear(Number(text)) ? known(text) : (serial(text) ?? { ok: false, problem: 'day.impossible' });
  const first = /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})$/u.exec(text);
  if (first) return day(first[1], first[2], first[3]);
  const month = /^(\d{4})-(\d{1,2})$/u.exec(text);
  if (month) return day(month[1], month[2], undefined);
  const monthYear = /^(\d{1,2})[./](\d{4})$/u.exec(text);
  if (monthYear) return day(monthYear[2], monthYear[1], undefined);
  const last = /^(\d{1,2})\s*[-./,\s]\s*(\d{1,2})\s*[-./,\s]\s*(\d{4}|\d\d)$/u.exec(text);
  if (last) return shortYear(last[3] ?? '', latestYear, (whole) => day(whole, last[2], last[1]));
  return serial(text);
}

/** «12 марта 1985», «март 1985», “March 12, 1985”, “12 March 1985”, „12. März 1985“. */
function readWords(text: string, latestYear: number): DayResult | undefined {
  const [word = ''] = /[а-яa-zä]{3,}/u.exec(text) ?? [];
  const month = months.findIndex((names) => names.test(word)) + 1;
  const numbers = text.match(/\d+/gu) ?? [];
  const rest = text.replace(word, '').replace(/[\d\s.,/-]/gu, '');
  if (month === 0 || rest !== '' || numbers.length === 0 || numbers.length > 2) return undefined;
  const whole = numbers.find((number) => number.length === 4);
  const [one = '', two = ''] = numbers;
  if (numbers.length === 1) return whole === undefined ? undefined : day(whole, String(month), undefined);
  if (whole !== undefined) return day(whole, String(month), whole === one ? two : one);
  return shortYear(two, latestYear, (year) => day(year, String(month), one));
}

/** Whole words in full, in any case, or in short: «maybe» and «мартобря» are no months. */
const months: readonly RegExp[] = [
  /^(?:янв(?:ар(?:[ьяюе]|ем))?|jan(?:uary?|uars)?|jän(?:ner)?)$/u,
  /^(?:февр?(?:ал(?:[ьяюе]|ем))?|feb(?:r|ruary?|ruars)?)$/u,
  /^(?:мар(?:т[ауе]?|том)?|mar(?:ch)?|märz?|märzes|mrz)$/u,
  /^(?:апр(?:ел(?:[ьяюе]|ем))?|apr(?:ils?)?)$/u,
  /^(?:ма[йяюе]|маем|may|mais?)$/u,
  /^(?:июн(?:[ьяюе]|ем)?|june?|junis?)$/u,
  /^(?:июл(?:[ьяюе]|ем)?|july?|julis?)$/u,
  /^(?:авг(?:уст[ауе]?|устом)?|aug(?:usts?)?)$/u,
  /^(?:сент?(?:ябр(?:[ьяюе]|ем))?|sept?(?:embers?)?)$/u,
  /^(?:окт(?:ябр(?:[ьяюе]|ем))?|o[ck]t(?:obers?)?)$/u,
  /^(?:ноя(?:б|бр|бр[ьяюе]|брем)?|nov(?:embers?)?)$/u,
  /^(?:дек(?:абр(?:[ьяюе]|ем))?|de[cz](?:embers?)?)$/u,
];

function shortYear(year: string, latestYear: number, read: (whole: string) => DayResult): DayResult {
  if (year.length === 4) return read(year);
  if (year.length !== 2) return { ok: false, problem: 'day.unreadable' };
  const whole = Math.floor(latestYear / 100) * 100 + Number(year);
  const result = read(String(whole > latestYear ? whole - 100 : whole));
  return result.ok ? { ...result, remark: 'day.shortYear' } : result;
}

/** What a spreadsheet program keeps of a day, when it came out as a number: 31127 is 21 March 1985. */
function serial(text: string): DayResult | undefined {
  const number = /^(\d{5})(?:[.,]\d+)?$/u.exec(text);
  const found = number && dayOfSerial(Number(number[1]));
  return found != null && found >= '1927-05-18' && found < '2064-01-01' ? { ok: true, day: found, remark: 'day.serial' } : undefined;
}

function day(year = '', month = '', dayOfMonth: string | undefined): DayResult {
  const text = [year, month.padStart(2, '0'), ...(dayOfMonth === undefined ? [] : [dayOfMonth.padStart(2, '0')])].join('-');
  // «00.00.1985»: all that somebody knew was the year.
  if (/-00(-00)?$/u.test(text) && isYear(Number(year))) return { ok: true, day: text.replace(/(-00)+$/u, ''), remark: 'day.uncertain' };
  const time = Date.parse(`${text.length === 7 ? `${text}-01` : text}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isReal && isYear(Number(year)) ? known(text) : { ok: false, problem: 'day.impossible' };
}

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

function known(text: string): DayResult {
  return { ok: true, day: text, remark: undefined };
}
