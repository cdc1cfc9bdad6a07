import { regionIn } from './regions.ts';

/** The kinds of places that people are held in, with their words in any case. «Т-2» and «Тюрьма № 2» are one. */
const kinds: readonly (readonly [kind: string, words: string])[] = [
  ['сизо', 'СИЗО|следственн\\p{L}*\\s+изолятор\\p{L}*|след\\.?\\s?изолятор\\p{L}*'],
  ['ивс', 'ИВС|изолятор\\p{L}*\\s+временного\\s+содержания'],
  ['вк', 'ВК|воспитательн\\p{L}*\\s+колони\\p{L}*'],
  ['кп', 'КП|колони\\p{L}*\\s?[-\\u2010-\\u2015\\u2212]?\\s?поселени\\p{L}*'],
  ['ик', 'ИК|(?:исправительн\\p{L}*\\s+)?колони\\p{L}*(?:\\s+\\p{L}+\\s+режима)?'],
  ['т', 'Т|тюрьм\\p{L}*'],
  ['лиу', 'ЛИУ|лечебн\\p{L}*\\s+исправительн\\p{L}*\\s+учреждени\\p{L}*'],
  ['лпу', 'ЛПУ|лечебно-профилактическ\\p{L}*\\s+учреждени\\p{L}*'],
  ['иц', 'ИЦ|исправительн\\p{L}*\\s+центр\\p{L}*'],
  ...'ЛУ УФИЦ ПФРСИ ПКТ ТПП ЕПКТ МРУ ИТК БМХ КТБ ОТБ МОТБ РТБ ТБ МСЧ'.split(' ').map((kind) => [kind.toLowerCase(), kind] as const),
];
const kindOf = kinds.map(([kind, words]) => ({ kind, whole: new RegExp(`^(?:${words})$`, 'iu') }));
const numbered = new RegExp(
  `(?<!\\p{L})(${kinds.map(([, words]) => words).join('|')})[\\s«»"“”\\u2010-\\u2015\\u2212№Nn-]*(\\d{1,3})(?!\\d)`,
  'iu',
);
const worded =
  /(?<!\p{L})(?:ф(?:едеральное )?к(?:азенное )?(?:лечебное )?у(?:чреждение)?|фкук?|фклпу|фклиу|фбу|у?фсин|гуфсин|сизо|ивс|уфиц|колони[яию]\p{L}*|тюрьм\p{L}*|изолятор\p{L}*|следственн\p{L}*|исправительн\p{L}*|централ|спецприемник\p{L}*|больниц\p{L}*|prison|colony|sizo|detention)(?!\p{L})/iu;

/** Whether a text names a place of detention. */
export function namesInstitution(text: string): boolean {
  return numbered.test(text) || worded.test(text.replaceAll('ё', 'е'));
}

/** Whether it names one place, by a number, a name of its own or an index: «Женские колонии» are many. */
export function namesOneInstitution(text: string): boolean {
  return numbered.test(text) || (namesInstitution(text) && /[«“"]\p{Lu}|(?<!\d)\d{6}(?!\d)/u.test(text));
}

const kindWords = kinds.map(([, words]) => words).join('|');
/** A ward of a colony has a number of its own: «УФИЦ-1 ФКУ ИК-5», «ПФРСИ-2 при ИК-5»; a medical unit is nobody's place. */
const wards = [
  new RegExp(
    `(?<!\\p{L})(?:УФИЦ|ПФРСИ|ТПП|ЕПКТ|ПКТ|ЛУ)[\\s«»"“”№-]*\\d{1,3}[\\s»"”]+(?=(?:ФКУ[\\s«"“]+)?(?:${kindWords})[\\s«»"“”№-]*\\d)`,
    'giu',
  ),
  /(?<!\p{L})МСЧ[\s№-]*\d{1,3}/giu,
  /(?<!\p{L})при\s[^,;]*?\d{1,3}/giu,
];

/** The places with a number in a text, each as it stands there first; those in brackets are other names of the same. */
export function placesNamed(text: string): readonly string[] {
  const bare = wards.reduce((rest, ward) => rest.replace(ward, ' '), text.replace(/\([^()]*\)/gu, ' '));
  const found = new Map<string, string>();
  for (const [place] of bare.matchAll(new RegExp(numbered, 'giu'))) {
    const { key } = institutionKey(place, '');
    if (!found.has(key)) found.set(key, place);
  }
  return [...found.values()];
}

/**
 * What two names of the same place have in common: its kind, number and region («ФКУ ИК-10 УФСИН России по Алтайскому
 * краю» and «ИК №10» in the Altai territory); for places without a number the letters of the name. Undefined as region:
 * a number alone stands for many places.
 */
export function institutionKey(name: string, region: string): { readonly key: string; readonly region: string | undefined } {
  const [, kind, number] = numbered.exec(name) ?? [];
  const place = (regionIn(region) ?? regionIn(name) ?? region.trim().toLowerCase()) || undefined;
  if (kind === undefined || number === undefined) return { key: folded(name), region: place };
  return { key: `${shortKind(kind)} ${String(Number(number))}`, region: place };
}

function shortKind(text: string): string {
  return kindOf.find(({ whole }) => whole.test(text))?.kind ?? text.toLowerCase();
}

export function folded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
