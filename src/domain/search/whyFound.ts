import type { LanguageTag } from '../language/index.ts';
import { inLanguage, languageOf } from '../language/inLanguage.ts';
import type { Institution, Person } from '../person/person.ts';
import { birthYearOf } from '../person/personName.ts';
import { growingReadings } from './readings.ts';
import { soundKey } from './soundKey.ts';
import { fold, isCyrillic, isLatin, searchWords, typedWords } from './words.ts';

/** Why a search finds somebody, where neither name nor occupation says it. */
export type FoundBy =
  | { readonly kind: 'born'; readonly year: number }
  /** The number of an article alone. */
  | { readonly kind: 'article'; readonly number: string }
  | { readonly kind: 'interest'; readonly text: string }
  /** As it stands in the list; `lang` is its language. */
  | { readonly kind: 'text'; readonly text: string; readonly lang: string | undefined };

/** From so many signs on a word says something: with one letter or digit begins some word of everybody. */
const SHORTEST = 2;
/** What a row has room for. */
const LONGEST = 40;
const NOTHING: readonly FoundBy[] = [];

/**
 * Tells what of a person begins as what was typed does, and is not in the name or the occupation as a list shows them in a language.
 * Slips of the finger are left out: a row that names a wrong reason is worse than one that names none.
 */
export function whyFound(
  query: string,
  language: LanguageTag,
): (person: Person, institution: Institution | undefined) => readonly FoundBy[] {
  const meanings = typedWords(query)
    .filter((typed) => fold(typed).length >= SHORTEST)
    .map(meaning);
  return (person, institution) => {
    if (meanings.length === 0) return NOTHING;
    const shown = [person.surname, person.givenName, person.latin, inLanguage(person.occupation, language) ?? ''];
    const found = new Map<string, FoundBy>();
    for (const isMeant of meanings) {
      const reason = shown.some(isMeant) ? undefined : reasonOf(person, institution, isMeant, language);
      if (reason) found.set(JSON.stringify(reason), reason);
    }
    return found.size === 0 ? NOTHING : [...found.values()];
  };
}

/** Whether some word of a text begins as a typed one does, in its letters or read aloud. */
function meaning(typed: string): (text: string) => boolean {
  const start = fold(typed);
  const keys = isLatin(typed) ? growingReadings(typed.toLowerCase()).filter((key) => key !== '') : [];
  return (text) =>
    searchWords(text).some((written) => {
      const word = fold(written);
      return word.startsWith(start) || (keys.length > 0 && isCyrillic(word) && keys.some((key) => soundKey(word).startsWith(key)));
    });
}

/** The first of what may be meant, in the order in which somebody would name it. */
function reasonOf(
  person: Person,
  institution: Institution | undefined,
  isMeant: (text: string) => boolean,
  language: LanguageTag,
): FoundBy | undefined {
  const year = birthYearOf(person);
  if (year !== null && isMeant(String(year))) return { kind: 'born', year };
  const article = person.case.articles.split(/[,;]/u).find(isMeant)?.trim();
  if (article !== undefined) {
    const number = searchWords(article).find((word) => /^\d/u.test(word) && isMeant(word));
    const isBare = !/\p{L}/u.test(article);
    return number !== undefined && (isBare || article.length > LONGEST)
      ? { kind: 'article', number }
      : { kind: 'text', text: article, lang: 'ru' };
  }
  const interest = inLanguage(person.interests, language)?.find(isMeant);
  if (interest !== undefined) return { kind: 'interest', text: interest };
  const place = [institution?.name, institution?.address?.settlement, institution?.address?.district, institution?.region].find(
    (text) => text !== undefined && isMeant(text),
  );
  if (place !== undefined) return { kind: 'text', text: place, lang: 'ru' };
  const note = inLanguage(person.placeNote, language);
  if (note !== undefined && isMeant(note)) return { kind: 'text', text: note, lang: languageOf(person.placeNote, language) };
  return person.patronymic !== null && isMeant(person.patronymic) ? { kind: 'text', text: person.patronymic, lang: 'ru' } : undefined;
}
