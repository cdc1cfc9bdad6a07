import type { Word } from '../fold/splitWords.ts';
import { Recent } from '../Recent.ts';
import type { CheckedLanguage } from '../rule.ts';
import { featuresOf, sentencesOf, type Sentence } from './features.ts';
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
  readonly weighed: Recent<string, Weighed>;
}

/** Fewer words may point at something, but excuse nothing. */
const LONG = 7;
const MOST_KEPT = 500;
const scales = new Map<CheckedLanguage, Scales>();

/** Weighs the sentences of a text in one language; none where it has no weights. */
export function evidenceIn(words: readonly Word[], language: CheckedLanguage | undefined): readonly Evidence[] {
  if (!language) return [];
  const own = scales.get(language) ?? { weights: unpack(packedWeights[language]), weighed: new Recent<string, Weighed>(MOST_KEPT) };
  scales.set(language, own);
  return sentencesOf(words).map(({ sentence, start, end, words: folded }) => {
    const weighed = own.weighed.get(folded, () => weigh(featuresOf(folded), own.weights));
    const { enough, calm } = own.weights;
    const isLong = folded.split(' ', LONG).length === LONG;
    return { ...weighed, sentence, start, end, enough: weighed.score > enough, calm: isLong && weighed.score < calm };
  });
}
