import type { Person } from '../../person/person.ts';

/** What people write for a status, by how it begins or what stands in it; the first row that fits decides. */
const statuses: readonly (readonly [Person['status'], RegExp])[] = [
  ['died', /умер|погиб|сконча|смерт|^died|dead|deceased|нет в живых|^gestorben|^tot\b|verstorben/u],
  [
    'released',
    /освобо|на свободе|вышел|вышла|обмен|отпущен|^released|^free\b|freed|exchanged|уехал|^frei(?!\p{L})|freigelassen|entlassen/u,
  ],
  [
    'correspondenceBarred',
    /переписк\p{L}* (?:запрещ|огранич)|запрет\p{L}* (?:на )?перепис|correspondence ?barred|letters barred|no correspondence|brief\p{L}* verboten|briefverbot/u,
  ],
  ['inTransit', /^(?:на |в )?этап|этапир|в пути|переводят|in ?transit|being moved|transferred|wird verlegt|verlegung/u],
  [
    'addressBeingChecked',
    /уточня|проверя|неизвест|выясня|address ?being ?checked|being checked|unknown|to be confirmed|wird geprüft|unbekannt/u,
  ],
  ['houseArrest', /домашн|под подпиской|запрет определ|house ?arrest|hausarrest/u],
  ['hospital', /больниц|госпитал|^hospital|in hospital|психиатр|пмл|krankenhaus/u],
  ['forcedLabour', /принуд\p{L}* раб|уфиц|исправ\p{L}* центр|исправцентр|forced ?lab|zwangsarbeit/u],
  [
    'inCustody',
    /заключ|страж|колони|сизо|^ик\b|тюрьм|отбыва|сидит|арест|лише|in ?custody|prison|jail|detained|imprisoned|serving|^(?:in )?haft|inhaftiert|gefängnis/u,
  ],
];

const wishes: readonly (readonly [Person['letters'], RegExp])[] = [
  ['unknown', /^(?:unknown|неизвестно|не известно|unbekannt|nicht bekannt)$/u],
  ['relativesOnly', /родн|родствен|близк|семь|relatives|family|angehörige/u],
  [
    'noAnswerPlease',
    /без ответ|не (?:ждет|ждёт|жд|может) ?(?:ответ|отвеч)|не отвеча|не ждать|no ?answer|no reply|cannot answer|ohne (?:bitte um )?antwort|keine antwort/u,
  ],
  ['noneWanted', /^нет$|^не |не (?:хочет|надо|нужно|пис)|^no$|none|not wanted|does not want|no letters|^keine|^nein$/u],
  ['welcome', /^да$|можно|пис|хочет|жд[её]т|рад|нужны|^yes$|welcome|wanted|please|willkommen|^ja$/u],
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
  if (/^(м|муж|m|male|man|mann)(?!\p{L})|^мужск|^мужчин|^männlich/u.test(small)) return 'm';
  return /^(ж|жен|f|w|female|woman|frau)(?!\p{L})|^женск|^женщин|^weiblich/u.test(small) ? 'f' : undefined;
}

export function readYesNo(text: string): boolean | undefined {
  const small = text.toLowerCase().trim();
  if (/^(да|yes|y|ja|true|1|\+|x|х|✓|test|тест|проба|верно|истина)$/u.test(small)) return true;
  return /^(нет|no|n|nein|false|0|-|–|—|ложь|)$/u.test(small) ? false : undefined;
}

/** A number of things: `12`, `1 200`, «12 шт.», `12.0` as some programs write it; undefined for anything else. */
export function readCount(text: string): number | undefined {
  const digits = /^(\d{1,3}(?:[ ,]\d{3})+|\d+)(?:[.,]0+)?(?: ?(?:шт\p{L}*|открыт\p{L}*|cards?|postcards?|(?:post)?karten?)\.?)?$/iu.exec(
    text.trim(),
  )?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/\D/gu, ''));
}

/** «Нет», «без отчества», “none”: it is known that there is none. A dash says nothing. */
export function saysNone(text: string): boolean {
  return /^(нет|отсутствует|без отчества|б\/о|нету|none|has none|no patronymic|no|keiner|kein vatersname|nein)\.?$/iu.test(text.trim());
}

/** What people put into a cell for which they have nothing. */
export function saysNothing(text: string): boolean {
  return /^[\s\-–—.…?*]*$|^(?:н\/д|нет данных|нет инф\p{L}*|неизвестно|неизв\.?|не указан\p{L}*|unknown|n\/a|na|none known|tbd|unbekannt|k\. ?a\.)$/iu.test(
    text.trim(),
  );
}

const tongues: readonly (readonly [string, RegExp])[] = [
  ['ru', /^(рус|russian|russisch)/u],
  ['uk', /^(укр|ukr)/u],
  ['en', /^(англ|english|englisch)/u],
  ['de', /^(нем|german|deutsch)/u],
  ['fr', /^(франц|french|französisch)/u],
  ['es', /^(исп|spanish|spanisch)/u],
  ['it', /^(итал|italian|italienisch)/u],
  ['pl', /^(поль|polish|polnisch)/u],
  ['be', /^(белор|belarus)/u],
  ['tt', /^(татар|tatar)/u],
  ['crh', /^(крымск|crimean|krimtatar)/u],
  ['ce', /^(чечен|chechen|tschetschen)/u],
  ['hy', /^(армян|armenian|armenisch)/u],
  ['ka', /^(груз|georgian|georgisch)/u],
  ['he', /^(иврит|hebrew|hebräisch)/u],
  ['tr', /^(турец|turkish|türkisch)/u],
  ['ar', /^(араб|arabic|arabisch)/u],
  ['fi', /^(фин|finnish|finnisch)/u],
  ['zh', /^(кита|chinese|chinesisch)/u],
  ['ja', /^(япон|japanese|japanisch)/u],
];

/** A language by its tag or its name in Russian, English or German. */
export function readLanguage(text: string): string | undefined {
  const word = text.trim();
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(word)) return word;
  const small = word.toLowerCase();
  return tongues.find(([, fits]) => fits.test(small))?.[0];
}
