import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKnown, suggest, type SpelledLanguage } from '../../../src/domain/spelling/index.ts';
import { openWords } from './openWords.ts';

/** A word as somebody wrote it beside what was meant. They were written before the first suggestion was made, and measure only. */
export interface Pair {
  readonly wrong: string;
  readonly right: string;
}

export function misspeltPairs(language: SpelledLanguage): readonly Pair[] {
  const lines = readFileSync(join(import.meta.dirname, `./${language}.txt`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => ({ wrong: line.split(' ')[0] ?? '', right: line.slice(line.indexOf(' ') + 1) }));
}

export interface Quality {
  readonly pairs: number;
  /** Seen to be wrong at all. */
  readonly found: number;
  readonly first: number;
  readonly amongThree: number;
}

/** Of what is misspelt, how much is seen and how often what was meant is proposed. Capitals and `ё` do not count. */
export function qualityOf(
  pairs: readonly Pair[],
  isRight: (word: string) => boolean,
  propose: (word: string) => readonly string[],
): Quality {
  const out = { pairs: pairs.length, found: 0, first: 0, amongThree: 0 };
  for (const { wrong, right } of pairs) {
    if (isRight(wrong)) continue;
    out.found++;
    const place = propose(wrong).findIndex((word) => folded(word) === folded(right));
    if (place === 0) out.first++;
    if (place >= 0 && place < 3) out.amongThree++;
  }
  return out;
}

export function ourQuality(language: SpelledLanguage): Quality {
  const graph = openWords(language);
  return qualityOf(
    misspeltPairs(language),
    (word) => isKnown(graph, language, word),
    (word) => suggest(graph, language, word),
  );
}

const folded = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');
