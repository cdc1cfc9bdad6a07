/** The fields of an address that carry abbreviations. */
export interface Place {
  readonly street: string;
  readonly settlement: string;
  readonly district: string;
  readonly region: string;
}

/** An abbreviation without its dot, and the word in full. Longer ones stand before shorter ones. */
type Row = readonly [abbreviation: string, word: string];

const inRegion: readonly Row[] = [
  ['авт\\.?\\s*обл', 'автономная область'],
  ['авт\\.?\\s*окр(?:уг)?|а\\.\\s*о|ао', 'автономный округ'],
  ['обл', 'область'],
  ['респ', 'Республика'],
  ['кр', 'край'],
  ['гор', ''],
  ['г', ''],
];

const inDistrict: readonly Row[] = [
  ['м\\.?\\s*р-о?н', 'муниципальный район'],
  ['р-о?н', 'район'],
  ['м\\.\\s*о', 'муниципальный округ'],
  ['г\\.\\s*о', 'городской округ'],
  ['гор', 'город'],
  ['г', 'город'],
  ['у', 'улус'],
];

const inSettlement: readonly Row[] = [
  ['п\\.\\s*г\\.\\s*т|пгт', 'посёлок городского типа'],
  ['р\\.\\s*п|рп|раб\\.?\\s*пос', 'рабочий посёлок'],
  ['д\\.\\s*п|дп', 'дачный посёлок'],
  ['ж\\s*/\\s*д\\s*ст', 'железнодорожная станция'],
  ['ст-ца', 'станица'],
  ['мкр|мкрн|м-н', 'микрорайон'],
  ['пос', 'посёлок'],
  ['п', 'посёлок'],
  ['гор', 'город'],
  ['г', 'город'],
  ['дер', 'деревня'],
  ['д', 'деревня'],
  ['хут', 'хутор'],
  ['х', 'хутор'],
  ['ст', 'станция'],
  ['сл', 'слобода'],
  ['с', 'село'],
];

const inStreet: readonly Row[] = [
  ['а\\s*/\\s*я', 'абонентский ящик'],
  ['пр-кт|пр-т|просп', 'проспект'],
  ['пр-д', 'проезд'],
  ['б-р|бул', 'бульвар'],
  ['мкр|мкрн|м-н', 'микрорайон'],
  ['ул', 'улица'],
  ['пер', 'переулок'],
  ['пл', 'площадь'],
  ['наб', 'набережная'],
  ['туп', 'тупик'],
  ['тер', 'территория'],
  ['корп', 'корпус'],
  ['стр', 'строение'],
  ['зд', 'здание'],
  ['влд|вл', 'владение'],
  ['лит', 'литера'],
  ['кв', 'квартира'],
  ['оф', 'офис'],
  ['ш', 'шоссе'],
  ['пос', 'посёлок'],
  ['п', 'посёлок'],
  // «д. 5» is a house, «к. 2» a block; with letters after them they are something else.
  ['д(?=\\.?\\s*\\d)', 'дом'],
  ['к(?=\\.?\\s*\\d)', 'корпус'],
];

/** What regions are called in short, as a whole. */
const initials: ReadonlyMap<string, string> = new Map([
  ['еао', 'Еврейская автономная область'],
  ['кбр', 'Кабардино-Балкарская Республика'],
  ['кчр', 'Карачаево-Черкесская Республика'],
  ['нао', 'Ненецкий автономный округ'],
  ['рсо-а', 'Республика Северная Осетия — Алания'],
  ['рсо-алания', 'Республика Северная Осетия — Алания'],
  ['спб', 'Санкт-Петербург'],
  ['хмао', 'Ханты-Мансийский автономный округ — Югра'],
  ['хмао-югра', 'Ханты-Мансийский автономный округ — Югра'],
  ['янао', 'Ямало-Ненецкий автономный округ'],
]);

/**
 * Writes the abbreviations of an address in full, for reading lists: «Самарская обл.» → «Самарская область», «г. Орёл» →
 * «город Орёл», «ул. Лесная, д. 7» → «улица Лесная, дом 7». Names stay as they are, in the nominative. Abbreviations that
 * stand for two words («пр.») stay too.
 */
export function spellOut<P extends Place>(place: P): P {
  return {
    ...place,
    street: inFull(place.street, inStreet),
    settlement: inFull(place.settlement, inSettlement),
    district: inFull(place.district, inDistrict),
    region: spellOutRegion(place.region),
  };
}

/** The region in full and in its usual order: «Респ. Мордовия», «Мордовия респ.» → «Республика Мордовия». */
export function spellOutRegion(region: string): string {
  const text = region.trim();
  const known = initials.get(text.toLowerCase().replaceAll(/\s/gu, ''));
  if (known !== undefined) return known;
  return inFull(text, inRegion)
    .replace(/^(область|край) ([\p{L}-]+(?:ая|ий))$/u, '$2 $1')
    .replace(/^Республика ([\p{L}-]+ая)$/u, '$1 Республика')
    .replace(/^((?![\p{L}-]+ая )[\p{L}() —-]+) Республика$/u, 'Республика $1');
}

function inFull(text: string, rows: readonly Row[]): string {
  let full = text;
  for (const [abbreviation, word] of rows) full = full.replace(pattern(abbreviation), `${word} `);
  return full
    .replace(/,(?=\p{L})/gu, ', ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,;)]|$)/gu, '')
    .trim();
}

/**
 * An abbreviation by itself, with its dot, or without one as a word. A single letter counts without a dot only at the
 * beginning of a part, and never as a capital: «ул. П. Лумумбы» is no посёлок.
 */
function pattern(abbreviation: string): RegExp {
  if (/^\p{L}(\(|$)/u.test(abbreviation)) {
    const start = '^|[,;(]\\s*';
    return new RegExp(`(?<=${start}|\\s)${abbreviation}\\.\\s*|(?<=${start})${abbreviation}(?=\\s+\\S)`, 'gu');
  }
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${abbreviation})(?:\\.\\s*|(?=[\\s,;)]|$)\\s*)`, 'giu');
}
