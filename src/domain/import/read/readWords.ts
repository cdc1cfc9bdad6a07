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

/** «Отвечает», «не отвечает», or yes and no. */
export function readAnswered(text: string): boolean | undefined {
  const [, not, answers] =
    /^(не |no |does not |doesn['’]t )?(отвеча(?:ет|л|ла)|answers?|repl(?:y|ies)|antwortet(?: nicht)?)[.!]?$/u.exec(
      text.toLowerCase().trim(),
    ) ?? [];
  return answers === undefined ? readYesNo(text) : not === undefined && !answers.endsWith('nicht');
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
  return /^[([]?(нет|отсутствует|без отчества|отчества нет|нет отчества|б\/о|нету|none|has none|no patronymic|no|keiner|kein vatersname|nein)\.?[)\]]?$/iu.test(
    text.trim(),
  );
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
