import { regionIn } from './regions.ts';

/** The kinds of places that people are held in, as their short names begin. `Т-2` and `Тюрьма № 2` are one. */
const kinds =
  'ИК|СИЗО|КП|ЛИУ|ЛПУ|ЛУ|ВК|Т|УФИЦ|ИЦ|ПФРСИ|ПКТ|ТПП|ЕПКТ|ИВС|МРУ|ИТК|БМХ|КТБ|ОТБ|МОТБ|РТБ|ТБ|МСЧ|ТЮРЬМА|КОЛОНИЯ(?:-ПОСЕЛЕНИЕ)?|ИСПРАВИТЕЛЬНАЯ КОЛОНИЯ';
const numbered = new RegExp(`(?<!\\p{L})(${kinds})\\s*(?:[-–—]|№|N|n)*\\s*(\\d{1,3})(?!\\d)`, 'iu');
const worded =
  /(?<!\p{L})(?:ф(?:едеральное )?к(?:азенное )?(?:лечебное )?у(?:чреждение)?|фкук?|фклпу|фклиу|фбу|у?фсин|гуфсин|сизо|ивс|уфиц|колони[яию]\p{L}*|тюрьм\p{L}*|изолятор\p{L}*|следственн\p{L}*|исправительн\p{L}*|централ|спецприемник\p{L}*|больниц\p{L}*|prison|colony|sizo|detention)(?!\p{L})/iu;

/** Whether a text names a place of detention. */
export function namesInstitution(text: string): boolean {
  return numbered.test(text) || worded.test(text.replaceAll('ё', 'е'));
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

function shortKind(kind: string): string {
  const small = kind.toLowerCase();
  if (small === 'тюрьма') return 'т';
  return /колония$/u.test(small) ? 'ик' : /поселение$/u.test(small) ? 'кп' : small;
}

export function folded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
