import type { Habit } from './habit.ts';
import { spellings, type Spelling } from './spellings.ts';

/** A piece of a word: what was typed, and the Cyrillic letters that stand for it. */
export interface Piece {
  readonly latin: string;
  readonly cyrillic: string;
}

/** The spellings by their first letter, so that each letter looks at few. */
const byFirst = new Map<string, readonly Spelling[]>();
for (const spelling of spellings) {
  const first = spelling.latin.charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
}

/**
 * Reads small Latin letters by the rules of spelling alone; what no rule knows stays as it is. `before` is the
 * Cyrillic beginning of the same word.
 */
export function spellWord(before: string, latin: string, habit: Habit): readonly Piece[] {
  const pieces: Piece[] = [];
  let word = before;
  for (let at = 0; at < latin.length;) {
    const spelling = byFirst.get(latin.charAt(at))?.find((one) => fits(one, word, latin, at, habit));
    const piece = spelling ?? { latin: latin.charAt(at), cyrillic: latin.charAt(at) };
    pieces.push({ latin: piece.latin, cyrillic: piece.cyrillic });
    word += piece.cyrillic;
    at += piece.latin.length;
  }
  return pieces;
}

function fits({ latin, after, before, by }: Spelling, word: string, typed: string, at: number, habit: Habit): boolean {
  return (
    typed.startsWith(latin, at) &&
    (after?.test(word) ?? true) &&
    (before?.test(typed.slice(at + latin.length)) ?? true) &&
    (by?.(habit) ?? true)
  );
}
