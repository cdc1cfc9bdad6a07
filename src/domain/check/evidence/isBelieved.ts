import type { Finding } from '../rule.ts';
import type { Evidence } from './evidenceIn.ts';
import { hashOf } from './features.ts';
import type { Trust, Weights } from './weigh.ts';

/** What a finding has to be held against: what the sentence says that it stands in. */
export interface Doubt {
  /** How far the sentence is above the line from which it is pointed at by itself. */
  readonly score: number;
  /** How far it is rather about the finding's topic than about none. */
  readonly own: number;
  /** Whether it is about no other topic rather. */
  readonly same: boolean;
  /** Whether it has so few words that they say little. */
  readonly short: boolean;
  /** The phrase of its rule that found it, if one did. */
  readonly phrase: string | undefined;
}

/** Tells whether a finding that can be doubted stands. */
export type Judge = (finding: Finding, doubt: Doubt, trust: Trust) => boolean;

/** Whether it does by what its phrase or rule is worth and what the other words of its sentence say. */
export const isBelieved: Judge = ({ rule }, doubt, trust) => worthOf(rule, doubt.phrase, trust) + saysOf(doubt, trust) > 0;

/** What a finding is worth by the phrase that found it, of which little may be known, or by its rule. */
export function worthOf(rule: string, phrase: string | undefined, { phrases, rules, others }: Trust): number {
  return (phrase === undefined ? undefined : phrases[phraseKey(rule, phrase)]) ?? rules[rule] ?? others;
}

/** A short name for a phrase of a rule, under which its worth is kept. */
export function phraseKey(rule: string, phrase: string): string {
  return (hashOf(`${rule} ${phrase}`) >>> 0).toString(36);
}

/** What the sentence says for a finding; a rule has to be worth more than is missing to 0. */
export function saysOf({ score, own, same, short }: Doubt, trust: Trust): number {
  const words = short ? trust.short + trust.shortScore * score + trust.shortOwn * own : trust.score * score + trust.own * own;
  return trust.base + words + (same ? trust.same : 0);
}

/** None where a finding is of the whole text or of several sentences, or stands in one with too few words to be weighed. */
export function doubtOf(
  { topic, start, end }: Finding,
  phrase: string | undefined,
  evidence: readonly Evidence[],
  { topics, enough }: Pick<Weights, 'topics' | 'enough'>,
): Doubt | undefined {
  if (end === 0) return undefined;
  const sentence = evidence.find((each) => each.start <= start && each.end >= end);
  return (
    sentence && {
      score: sentence.score - enough,
      own: sentence.scores[topics.indexOf(topic)] ?? 0,
      same: sentence.topic === topic,
      short: !sentence.long,
      phrase,
    }
  );
}
