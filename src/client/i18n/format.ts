import type { LanguageTag } from '../../domain/language/index.ts';

/** English as it is written where most evenings are: day before month, no comma before "and". */
const locales: Readonly<Record<LanguageTag, string>> = { en: 'en-GB', ru: 'ru-RU', de: 'de-DE' };

export function formatDate(tag: LanguageTag, day: string | number, options: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string {
  // A bare day is a day anywhere: at noon no time zone turns it into its neighbour.
  const date = typeof day === 'string' ? new Date(`${day}T12:00:00`) : new Date(day);
  if (Number.isNaN(date.getTime())) return String(day);
  const words = dateFormat(tag, options).format(date);
  // Russian puts "г." behind each year, in forms of an office; on a screen nobody misses it, and it ends sentences twice.
  return tag === 'ru' ? words.replace(/[ \u00a0\u202f]г\./u, '') : words;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** To make one takes a thousand times as long as to use it, and a list has a date in every row. */
function dateFormat(tag: LanguageTag, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locales[tag], options);
  dateFormats.set(key, format);
  return format;
}

export function formatNumber(tag: LanguageTag, value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locales[tag], options).format(value);
}

export function formatList(tag: LanguageTag, items: readonly string[], type: Intl.ListFormatType = 'conjunction'): string {
  return new Intl.ListFormat(locales[tag], { type }).format(items);
}

/** Kilobytes below a million bytes, megabytes with one digit from there on. */
export function formatSize(tag: LanguageTag, bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return formatNumber(tag, value, { style: 'unit', unit, maximumFractionDigits: unit === 'megabyte' ? 1 : 0 });
}

/** The name of a country, by ISO 3166 in small letters, in a language; the tag itself where nobody knows it. */
export function formatCountry(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(tag.toUpperCase()) ?? tag;
  } catch {
    return tag;
  }
}

/** The name of a language in another; the tag itself where the browser does not know it. */
export function formatLanguage(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
