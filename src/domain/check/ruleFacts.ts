import { readablePhrase } from './plainPhrases.ts';
import type { Rule } from './rule.ts';

/** What a rule says, for somebody who decides whether it is to hold. */
export interface RuleFacts extends Pick<Rule, 'id' | 'topic' | 'strength' | 'language' | 'why' | 'source' | 'date'> {
  /** Where it holds; everywhere where nothing is said. */
  readonly countries: readonly string[];
  /** The words that it looks for, as far as they can be read without the notation. */
  readonly words: readonly string[];
}

/** What rules say, in words. */
export function factsOf(rules: readonly Rule[]): readonly RuleFacts[] {
  return rules.map(({ id, topic, strength, language, why, source, date, countries = [], find = [], soft = [] }) => ({
    id,
    topic,
    strength,
    language,
    why,
    source,
    date,
    countries,
    words: [...new Set([...find, ...soft].flatMap((phrase) => readablePhrase(phrase) ?? []))],
  }));
}
