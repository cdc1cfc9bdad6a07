import type { RuleFacts } from '../../../../domain/check/index.ts';
import { topics, type Topic } from '../../../../domain/check/rule.ts';

export interface TopicRules {
  readonly topic: Topic;
  readonly rules: readonly RuleFacts[];
}

/** The rules that a search finds, by topic. `words` are those of the screen that belong to a rule beside its own. */
export function rulesByTopic(rules: readonly RuleFacts[], query: string, words: (rule: RuleFacts) => string): readonly TopicRules[] {
  const asked = folded(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = rules.filter((rule) => {
    const text = folded([...rule.words, ...Object.values(rule.why), rule.source, words(rule)].join(' '));
    return asked.every((word) => text.includes(word));
  });
  return topics.flatMap((topic) => {
    const own = found.filter((rule) => rule.topic === topic);
    return own.length > 0 ? [{ topic, rules: own }] : [];
  });
}

/** Some of the words of a rule, those first that were searched. */
export function someWords({ words }: RuleFacts, query: string, most: number): readonly string[] {
  const asked = folded(query).trim();
  const first = asked === '' ? [] : words.filter((word) => folded(word).includes(asked));
  return [...new Set([...first, ...words])].slice(0, most);
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
