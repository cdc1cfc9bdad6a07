import i18next from 'i18next';
import { createSubscriber } from 'svelte/reactivity';
import { chooseLanguage, languages, type LanguageTag } from '../../domain/language/index.ts';
import type { Translate, WordsOf } from './catalogue.ts';
import { formatCountry, formatDate, formatLanguage, formatList, formatNumber, formatSize } from './format.ts';

export type { Translate, WordsOf } from './catalogue.ts';

const KEY = 'otk.language';
type Words = Record<string, unknown>;

const files = import.meta.glob<Words>('./*/*.json', { import: 'default' });
/** Features whose words were asked for: a language that is chosen later brings theirs along. */
let wanted: readonly WordsOf[] = [];
/** False in a guest's document at a table: the next guest is to find nothing of this one. */
let keeps = true;
/** Which language was asked for last: on a slow network its words may come before those of an earlier tap. */
let asked: LanguageTag | undefined;

const subscribe = createSubscriber((update) => {
  i18next.on('languageChanged', update);
  i18next.store.on('added', update);
  return () => {
    i18next.off('languageChanged', update);
    i18next.store.off('added', update);
  };
});

const translate: Translate = (key, values = {}) => i18next.t(key, values);

/** The words of the screens. Reading `t`, `language` or a formatter in a component makes it follow the language. */
export const i18n = {
  get t(): Translate {
    subscribe();
    return translate;
  },
  get language(): LanguageTag {
    subscribe();
    return current();
  },
  /** A day (`YYYY-MM-DD`) or a time in milliseconds, as people write it: "3 November 2026". */
  date: (day: string | number, options?: Intl.DateTimeFormatOptions): string => formatDate(i18n.language, day, options),
  number: (value: number, options?: Intl.NumberFormatOptions): string => formatNumber(i18n.language, value, options),
  /** "86%" in the way of the language; `share` from 0 to 1. */
  percent: (share: number): string => formatNumber(i18n.language, share, { style: 'percent', maximumFractionDigits: 0 }),
  /** "surname, year of birth and index"; with 'unit' without a word before the last. */
  list: (items: readonly string[], type?: Intl.ListFormatType): string => formatList(i18n.language, items, type),
  /** A language by its name in this one, "German"; the tag itself where nobody knows it. */
  countryName: (tag: string): string => formatCountry(i18n.language, tag),
  languageName: (tag: string): string => formatLanguage(i18n.language, tag),
  /** Bytes as "1.2 MB". */
  size: (bytes: number): string => formatSize(i18n.language, bytes),
};

/** Starts with the language that was chosen here before, or the first one that the browser asks for; `forgetful`: neither now nor later anything is kept. */
export async function startWords(preferred: readonly string[] = navigator.languages, forgetful = false): Promise<void> {
  keeps = !forgetful;
  const { tag } = chooseLanguage([kept(), ...preferred].filter((one) => one !== undefined));
  // A language whose words were still on their way is not wanted any more.
  asked = tag;
  await i18next.init({
    lng: tag,
    fallbackLng: false,
    resources: {},
    // Svelte escapes what it shows.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  setDocument(current());
}

/** Loads features' words, now and in every language that is chosen later. */
export async function loadWords(...features: readonly WordsOf[]): Promise<void> {
  wanted = [...wanted, ...features.filter((feature) => !wanted.includes(feature))];
  await load(current(), features);
}

/** A feature's words in a language other than the screen's, for paper that two read. */
export async function wordsIn(tag: LanguageTag, feature: WordsOf): Promise<Translate> {
  await load(tag, [feature]);
  const t = i18next.getFixedT(tag);
  return (key, values = {}) => t(key, values);
}

/** Changes the language of the whole screen without a reload and keeps it for the next visit, unless `passing`. */
export async function setLanguage(tag: LanguageTag, passing = false): Promise<void> {
  asked = tag;
  // A screen that opens meanwhile brings further words along.
  for (let there: typeof wanted | undefined; there !== wanted;) {
    there = wanted;
    await load(tag, there);
  }
  if (asked !== tag) return;
  await i18next.changeLanguage(tag);
  setDocument(tag);
  if (passing || !keeps) return;
  try {
    localStorage.setItem(KEY, tag);
  } catch {
    // No storage: the language holds until the page is closed.
  }
}

async function load(tag: LanguageTag, features: readonly WordsOf[]): Promise<void> {
  await Promise.all(
    features.map(async (feature) => {
      if (i18next.getResource(tag, 'translation', feature) !== undefined) return;
      const words = await files[`./${tag}/${feature}.json`]?.();
      if (words) i18next.addResourceBundle(tag, 'translation', { [feature]: words }, true, true);
    }),
  );
}

function current(): LanguageTag {
  return chooseLanguage([i18next.language]).tag;
}

function kept(): string | undefined {
  if (!keeps) return undefined;
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function setDocument(tag: LanguageTag): void {
  document.documentElement.lang = tag;
  document.documentElement.dir = languages.find((language) => language.tag === tag)?.direction ?? 'ltr';
}
