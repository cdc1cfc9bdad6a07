import type { Finding } from '../check/index.ts';
import type { Kept } from './index.ts';

/** What was found in the text and the writer has not decided to keep: nobody is asked about the same words twice. */
export function openFindings<T extends Finding>(text: string, findings: readonly T[], kept: readonly Kept[]): readonly T[] {
  return kept.length === 0 ? findings : findings.filter(({ topic, start, end }) => !settledBy(topic, text.slice(start, end), kept));
}

/** The writer's decision about words that were found; undefined where there is none. */
export function settledBy(topic: string, words: string, kept: readonly Kept[]): Kept | undefined {
  const sought = key(topic, words);
  return kept.find((one) => key(one.topic, one.words) === sought);
}

/** What a writer keeps, with the reason, put to what was kept before; the newest reason for the same words counts. */
export function keep(kept: readonly Kept[], one: Kept): readonly Kept[] {
  return [...unkeep(kept, one), one];
}

/** A decision taken back: its writer is asked about the same words again. */
export function unkeep(kept: readonly Kept[], one: Kept): readonly Kept[] {
  return kept.filter(({ topic, words }) => key(topic, words) !== key(one.topic, one.words));
}

/** Of what was kept only that which still stands in the text: whoever took the words out has nothing to explain. */
export function stillKept(text: string, kept: readonly Kept[]): Kept[] {
  const plain = folded(text);
  return kept.filter(({ words }) => plain.includes(folded(words)));
}

function key(topic: string, words: string): string {
  return `${topic} ${folded(words)}`;
}

function folded(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
