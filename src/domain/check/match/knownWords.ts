import type { CompiledRules } from './compile.ts';

/** What rules look for by single words, in the languages that are ready. */
export interface KnownWords {
  /** Whether a rule looks for this word by itself, in small letters. */
  readonly isKnown: (word: string) => boolean;
  /** False where no such word begins with these letters, four or more. */
  readonly mayBegin: (letters: string) => boolean;
}

const kept = new WeakMap<CompiledRules, Map<number, KnownWords>>();

/** The same as long as no other language was made ready. */
export function knownWords(compiled: CompiledRules): KnownWords {
  const all = kept.get(compiled) ?? new Map<number, KnownWords>();
  kept.set(compiled, all);
  const known = all.get(compiled.learned.size);
  if (known) return known;
  const isSingle = (atom: number) => compiled.atoms[atom]?.elements.some((element) => compiled.singles.has(element)) ?? false;
  const lexicons = [...compiled.learned].map((each) => compiled.lexicons[each]);
  const made: KnownWords = {
    isKnown: (word) => lexicons.some((lexicon) => lexicon.find(word).some(isSingle)),
    mayBegin: (letters) => lexicons.some((lexicon) => lexicon.mayBegin(letters)),
  };
  all.set(compiled.learned.size, made);
  return made;
}
