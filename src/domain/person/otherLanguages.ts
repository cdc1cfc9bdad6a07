import { languageOf } from '../language/inLanguage.ts';
import type { Person } from './person.ts';

type ByLanguage = Readonly<Record<string, unknown>>;

/** In which languages other than their own readers get to see this; none where all of it is in theirs. */
export function otherLanguages(said: Iterable<ByLanguage>, tag: string): readonly string[] {
  const found = new Set<string>();
  for (const one of said) {
    if (one[tag] !== undefined) continue;
    const language = languageOf(one, tag);
    if (language !== undefined) found.add(language);
  }
  return [...found];
}

/** Whether some of it is in theirs. */
export function isSaidIn(said: readonly ByLanguage[], tag: string): boolean {
  return said.some((one) => one[tag] !== undefined);
}

/** What a list says of somebody by language, as far as their page shows it, with or without where they are. */
export function saidOf(person: Person, shows: { readonly place: boolean }): ByLanguage[] {
  const { occupation, story, interests, asks, leaveOut, placeNote, institution } = person;
  const place = shows.place && institution === null ? [placeNote] : [];
  return [occupation, story, interests, asks, leaveOut, person.case.sentence, ...place];
}

/** The same as far as a row of the list shows it. */
export function saidInShort({ occupation, interests, case: { sentence } }: Person): ByLanguage[] {
  return [occupation, interests, sentence];
}
