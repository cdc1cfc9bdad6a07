import type { Finding } from '../check/index.ts';
import type { Kept } from './index.ts';

/** What was found in the text and the writer has not decided to keep: nobody is asked about the same words twice. */
export function openFindings(text: string, findings: readonly Finding[], kept: readonly Kept[]): readonly Finding[] {
  return kept.length === 0 ? findings : findings.filter((finding) => !settledBy(text, finding, kept));
}

/** The writer's decision about a finding; undefined where there is none. */
export function settledBy(text: string, { topic, start, end }: Finding, kept: readonly Kept[]): Kept | undefined {
  const sought = key(topic, text.slice(start, end));
  return kept.find((one) => key(one.topic, one.words) === sought);
}

/** What a writer keeps, with the reason, put to what was kept before; the newest reason for the same words counts. */
export function keep(kept: readonly Kept[], one: Kept): readonly Kept[] {
  return [...kept.filter(({ topic, words }) => key(topic, words) !== key(one.topic, one.words)), one];
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
