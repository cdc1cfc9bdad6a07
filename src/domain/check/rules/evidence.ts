import { packedWeights } from '../evidence/weights/index.ts';
import { checkedLanguages, type Rule, type RuleGroup, type Topic } from '../rule.ts';

/** Words of another language are found by their letters; a sentence without any is no warning worth. */
const learned: ReadonlySet<Topic> = new Set(
  checkedLanguages.flatMap((language) => packedWeights[language].topics).filter((topic) => topic !== 'foreign'),
);

/** The rule of a topic that asks what the words of a sentence say together, where that was learned; it offers no words instead. */
export function evidenceRule({ topic, strength, why }: RuleGroup): readonly Rule[] {
  if (!learned.has(topic)) return [];
  return [
    {
      id: `${topic}.any.evidence`,
      topic,
      strength,
      why,
      language: 'any',
      detector: 'evidence',
      source: 'learned from the labelled cards of tests/support/check',
      date: '2026-11-30',
    },
  ];
}
