import type { Word } from '../fold/splitWords.ts';
import { RecentRows } from '../RecentRows.ts';
import type { CheckedLanguage } from '../rule.ts';
import { endOfSentence, featuresOf, FEWEST_WORDS, foldedWords, type Sentence } from './features.ts';
import { unpack, weigh, type Weighed, type Weights } from './weigh.ts';
import { packedWeights } from './weights/index.ts';

/** A sentence whose words were weighed together. */
export interface Evidence extends Weighed, Pick<Sentence, 'sentence' | 'start' | 'end'> {
  /** Whether it is likely enough to be pointed at by this alone. */
  readonly enough: boolean;
  /** Whether it is so unlikely that a word that is harmless as often is taken as harmless. */
  readonly calm: boolean;
}

interface Scales {
  readonly weights: Weights;
  /** All sentences but one come again with every keystroke. */
  readonly weighed: RecentRows<Weighed>;
}

/** Fewer words may point at something, but excuse nothing. */
const LONG = 7;
const MOST_KEPT = 500;
const scales = new Map<CheckedLanguage, Scales>();

/** Weighs the sentences of a text in one language; none where it has no weights. */
export function evidenceIn(words: readonly Word[], language: CheckedLanguage | undefined): readonly Evidence[] {
  if (!language) return [];
  const own = scales.get(language) ?? { weights: unpack(packedWeights[language]), weighed: new RecentRows<Weighed>(MOST_KEPT) };
  scales.set(language, own);
  const { enough, calm } = own.weights;
  const out: Evidence[] = [];
  for (let from = 0; from < words.length;) {
    const to = endOfSentence(words, from);
    const [first, last] = [words[from], words[to - 1]];
    const count = to - from;
    if (first && last && count >= FEWEST_WORDS) {
      const weighed = own.weighed.get(words, from, to, () => weigh(featuresOf(foldedWords(words, to - count, to)), own.weights));
      const { score, topic } = weighed;
      const { sentence, start } = first;
      out.push({ score, topic, sentence, start, end: last.end, enough: score > enough, calm: count >= LONG && score < calm });
    }
    from = to;
  }
  return out;
}
