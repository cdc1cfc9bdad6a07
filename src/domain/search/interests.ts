import type { LanguageTag } from '../language/index.ts';
import { inLanguage } from '../language/inLanguage.ts';
import type { Person } from '../person/person.ts';
import { fold, searchWords } from './words.ts';

/**
 * The interests of the people of a list as a reader of a language sees them: «Кошки» and «кошки» are one, small where
 * anybody writes it small, and “English” stays. With each come those of one word that it belongs to and that somebody else has: with «классическая музыка» «музыка».
 */
export function interestsIn(people: readonly Person[], language: LanguageTag): (person: Person) => readonly string[] {
  const stems = new Map<string, readonly string[]>();
  const broad = new Map<string, string>();
  const spelling = new Map<string, string>();
  for (const person of people) {
    for (const written of asWritten(person, language)) {
      const interest = written.toLowerCase();
      if (written === interest || !spelling.has(interest)) spelling.set(interest, written);
      if (stems.has(interest)) continue;
      const found = searchWords(interest).map(stemOf);
      stems.set(interest, found);
      const [stem] = found;
      if (stem !== undefined && found.length === 1 && !broad.has(stem)) broad.set(stem, interest);
    }
  }
  const broader = (interest: string): readonly string[] => stems.get(interest)?.flatMap((stem) => broad.get(stem) ?? []) ?? [];
  return (person) => {
    const own = asWritten(person, language).map((written) => written.toLowerCase());
    return own.length === 0 ? own : [...new Set([...own, ...own.flatMap(broader)])].map((interest) => spelling.get(interest) ?? interest);
  };
}

/** Whether an interest is the one that is looked for, or belongs to it: «классическая музыка» to «музыка». */
export function isMet(wanted: string, interest: string): boolean {
  if (interest.trim().toLowerCase() === wanted.toLowerCase()) return true;
  const [stem, ...more] = searchWords(wanted).map(stemOf);
  return stem !== undefined && more.length === 0 && searchWords(interest).some((word) => stemOf(word) === stem);
}

function asWritten(person: Person, language: LanguageTag): string[] {
  return inLanguage(person.interests, language)?.map((text) => text.trim()) ?? [];
}

/** What is left of a word without its ending: enough for «книги» in «чтение книг» and “cats” in “a cat”. */
function stemOf(word: string): string {
  const small = fold(word);
  return small.length <= 3 ? small : small.replace(/s$|[аеиоуыэюяь]{1,2}$/u, '');
}
