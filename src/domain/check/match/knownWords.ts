import { languagesIn, type TextLanguage } from '../language/languageOf.ts';
import type { CompiledRules } from './compile.ts';

/** What rules look for by single words, in the languages of a text. */
export interface KnownWords {
  /** Whether a rule looks for this word by itself, in small letters. */
  readonly isKnown: (word: string) => boolean;
  /** False where no such word begins with these letters, four or more. */
  readonly mayBegin: (letters: string) => boolean;
}

const kept = new WeakMap<CompiledRules, Map<string, KnownWords>>();

/** The same for the same languages, whichever others were made ready since. */
export function knownWords(language: TextLanguage, compiled: CompiledRules): KnownWords {
  const all = kept.get(compiled) ?? new Map<string, KnownWords>();
  kept.set(compiled, all);
  const languages = languagesIn(language);
  const name = languages.join(' ');
  const known = all.get(name);
  if (known) return known;
  const isSingle = (atom: number) => compiled.atoms[atom]?.elements.some((element) => compiled.singles.has(element)) ?? false;
  const lexicons = languages.map((each) => compiled.lexicons[each]);
  const made: KnownWords = {
    isKnown: (word) => lexicons.some((lexicon) => lexicon.findWhole(word).some(isSingle)),
    mayBegin: (letters) => lexicons.some((lexicon) => lexicon.mayBegin(letters)),
  };
  all.set(name, made);
  return made;
}
