import type { Word } from '../fold/splitWords.ts';
import { RecentRows } from '../RecentRows.ts';
import type { CheckedLanguage } from '../rule.ts';
import { endOfSentence, FEWEST_WORDS, foldedWords, type Sentence } from './features.ts';
import { unpack, weigh, type PackedWeights, type Weighed, type Weights } from './weigh.ts';
import { packedWeights } from './weights/index.ts';

/** A sentence whose words were weighed together. */
export interface Evidence extends Weighed, Pick<Sentence, 'sentence' | 'start' | 'end'> {
  /** Whether it is likely enough to be pointed at by this alone. */
  readonly enough: boolean;
  /** Whether it has so many words that what they say together counts in full. */
  readonly long: boolean;
  /** Whether it is so unlikely that a word that is harmless as often is taken as harmless. */
  readonly calm: boolean;
}

/** Weights of one language, and what was weighed with them. */
interface Scale {
  readonly weights: Weights;
  /** All sentences but one come again with every keystroke. */
  readonly weighed: RecentRows<Weighed>;
}

/** Fewer words may point at something, but say less. */
const LONG = 7;
const MOST_KEPT = 500;

/** With what sentences are weighed, by language. */
export type Scales = (language: CheckedLanguage) => Scale;

/** Makes weights ready when the first sentence needs them. */
export function scalesOf(packed: Readonly<Record<CheckedLanguage, PackedWeights>>): Scales {
  const scales = new Map<CheckedLanguage, Scale>();
  return (language) => {
    const scale = scales.get(language) ?? { weights: unpack(packed[language]), weighed: new RecentRows<Weighed>(MOST_KEPT) };
    scales.set(language, scale);
    return scale;
  };
}

/** What the check ships with. */
export const builtInScales = scalesOf(packedWeights);

/** Weighs the sentences of a text in one language; none where it has no weights. */
export function evidenceIn(words: readonly Word[], language: CheckedLanguage | undefined, scales = builtInScales): readonly Evidence[] {
  if (!language) return [];
  const own = scales(language);
  const { enough, calm } = own.weights;
  const out: Evidence[] = [];
  for (let from = 0; from < words.length;) {
    const to = endOfSentence(words, from);
    const [first, last] = [words[from], words[to - 1]];
    const count = to - from;
    if (first && last && count >= FEWEST_WORDS) {
      const weighed = own.weighed.get(words, from, to, () => weigh(foldedWords(words, to - count, to), own.weights));
      const { score, topic, scores } = weighed;
      const { sentence, start } = first;
      out.push({
        score,
        topic,
        scores,
        sentence,
        start,
        end: last.end,
        enough: score > enough,
        long: count >= LONG,
        calm: count >= LONG && score < calm,
      });
    }
    from = to;
  }
  return out;
}
