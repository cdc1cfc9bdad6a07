import type { LanguageTag } from '../language/index.ts';
import { inLanguage } from '../language/inLanguage.ts';
import type { Person } from '../person/person.ts';
import { fold, searchWords } from './words.ts';

/**
 * The interests of the people of a list as a reader of a language sees them, small: «Кошки» and «кошки» are one. With
 * each come those of one word that it belongs to and that somebody else has: with «классическая музыка» «музыка».
 */
export function interestsIn(people: readonly Person[], language: LanguageTag): (person: Person) => readonly string[] {
  const stems = new Map<string, readonly string[]>();
  const broad = new Map<string, string>();
  for (const person of people) {
    for (const interest of asRead(person, language)) {
      if (stems.has(interest)) continue;
      const found = searchWords(interest).map(stemOf);
      stems.set(interest, found);
      const [stem] = found;
      if (stem !== undefined && found.length === 1 && !broad.has(stem)) broad.set(stem, interest);
    }
  }
  const broader = (interest: string): readonly string[] => stems.get(interest)?.flatMap((stem) => broad.get(stem) ?? []) ?? [];
  return (person) => {
    const own = asRead(person, language);
    return own.length === 0 ? own : [...new Set([...own, ...own.flatMap(broader)])];
  };
}

/** Whether an interest is the one that is looked for, in small letters, or belongs to it: «классическая музыка» to «музыка». */
export function isMet(wanted: string, interest: string): boolean {
  if (interest.trim().toLowerCase() === wanted) return true;
  const [stem, ...more] = searchWords(wanted).map(stemOf);
  return stem !== undefined && more.length === 0 && searchWords(interest).some((word) => stemOf(word) === stem);
}

function asRead(person: Person, language: LanguageTag): string[] {
  return inLanguage(person.interests, language)?.map((text) => text.trim().toLowerCase()) ?? [];
}

/** What is left of a word without its ending: enough for «книги» in «чтение книг» and “cats” in “a cat”. */
function stemOf(word: string): string {
  const small = fold(word);
  return small.length <= 3 ? small : small.replace(/s$|[аеиоуыэюяь]{1,2}$/u, '');
}
