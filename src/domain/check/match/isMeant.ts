import type { Word } from '../fold/splitWords.ts';
import type { Topic } from '../rule.ts';
import type { CompiledRules } from './compile.ts';
import type { Hits } from './findHits.ts';
import type { Span } from './findPhrases.ts';

/** Topics whose soft words tell of games, gardens and crime stories more often than not: without a second sign they find nothing. */
const oftenHarmless: ReadonlySet<Topic> = new Set(['case', 'call', 'cipher', 'crime', 'drugs', 'link']);

const FEW_WORDS = 7;
/** How far a second sign may stand, in words. */
const SIGN_WITHIN = 12;

/**
 * Whether a word that is harmless as often is meant: somebody hid it, or a second sign stands near it. Everyday life in the
 * same sentence excuses it, unless a word of danger stands there, too; so does a sentence whose words together are `calm`. Games,
 * books and animals always do.
 */
export function isMeant(
  words: readonly Word[],
  hits: readonly Hits[],
  span: Span,
  all: readonly Span[],
  compiled: CompiledRules,
  isCalm: (sentence: number) => boolean,
): boolean {
  const { from, to } = span;
  if (words.slice(from, to + 1).some(isDisguised)) return true;
  const sentence = words[from]?.sentence ?? 0;
  const signs = compiled.signs[span.rule];
  let danger = 0;
  let everyday = 0;
  let second = 0;
  let around = 0;
  let first = from;
  while ((words[first - 1]?.sentence ?? -2) >= sentence - 1) first--;
  for (let at = first; at < words.length; at++) {
    const word = words[at];
    if (!word || word.sentence > sentence + 1) break;
    if (at >= from && at <= to) continue;
    const own = word.sentence === sentence;
    const close = at >= from - SIGN_WITHIN && at <= to + SIGN_WITHIN;
    for (const element of hits[at] ?? []) {
      if (own && compiled.tale.has(element)) return false;
      if (compiled.everyday.has(element)) {
        if (own) everyday++;
        else around++;
      }
      if (close && compiled.danger.has(element)) {
        if (own) danger++;
        else second++;
      } else if (own && close && signs?.has(element)) second++;
    }
  }
  if (danger > 0) return true;
  if (everyday > 0 || isCalm(sentence)) return false;
  const topic = compiled.rules[span.rule]?.topic;
  // A few words with nothing of everyday life among them are no story.
  if (second > 0 || (around === 0 && topic && (!oftenHarmless.has(topic) || words.length <= FEW_WORDS))) return true;
  return all.some((other) => isSecond(words, span, other, compiled));
}

/** Whether somebody wrote a word so that it is not seen at once. */
export function isDisguised({ text, start, end, script }: Word): boolean {
  return script === 'mixed' || end - start > text.length || /[^\p{L}'-]/u.test(text);
}

/** Another finding near by, of another word: протест and протестовать are one sign. */
function isSecond(words: readonly Word[], span: Span, other: Span, { rules }: CompiledRules): boolean {
  if (other.from <= span.to && other.to >= span.from) return false;
  if (rules[other.rule]?.strength !== 'ask' || Math.abs(other.from - span.from) > SIGN_WITHIN) return false;
  if (Math.abs((words[other.from]?.sentence ?? 0) - (words[span.from]?.sentence ?? 0)) > 1) return false;
  return words[other.from]?.text.slice(0, 4) !== words[span.from]?.text.slice(0, 4);
}
