import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WordGraph, type SpelledLanguage } from '../../../src/domain/spelling/index.ts';

const opened = new Map<SpelledLanguage, WordGraph>();

/** The bytes of a shipped dictionary, in a buffer of their own. */
export function wordBytes(language: SpelledLanguage): ArrayBuffer {
  const path = join(import.meta.dirname, `../../../src/client/workers/spelling/words/${language}.bin`);
  return new Uint8Array(readFileSync(path)).buffer;
}

/** A shipped dictionary; the same one for every test, which cannot change it. */
export function openWords(language: SpelledLanguage): WordGraph {
  const known = opened.get(language) ?? new WordGraph(wordBytes(language));
  opened.set(language, known);
  return known;
}
