import { fold, searchWords } from '../../../domain/search/words.ts';

/**
 * The texts that a query names: each of its words begins one of theirs, whatever the ending, marks and capitals. A query
 * without a word finds everything.
 */
export function findTips<T extends { readonly words: string }>(tips: readonly T[], query: string): readonly T[] {
  const stems = searchWords(query).map((word) => stemOf(fold(word)));
  if (stems.length === 0) return tips;
  return tips.filter(({ words }) => {
    const said = searchWords(words).map(fold);
    return stems.every((stem) => said.some((word) => word.startsWith(stem)));
  });
}

/** Enough of a word for its other forms: «цензура» finds «цензор», «марки» finds «марка». */
function stemOf(word: string): string {
  return word.slice(0, word.length > 6 ? -3 : word.length > 3 ? -1 : undefined);
}
