import * as v from 'valibot';
import { checkedLanguages, topics, type Rule } from './rule.ts';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));
const phrases = v.pipe(v.array(line(200)), v.maxLength(100));
/** Each text once: a second time it shows nothing more. */
const examples = v.pipe(
  v.array(line(500)),
  v.maxLength(10),
  v.transform((texts) => [...new Set(texts)]),
);

/** The longest reason: it is read on a phone, in the middle of writing. */
export const MOST_WHY = 200;
/** The longest word or phrase, and how many a rule may have. */
export const MOST_PHRASE = 200;
export const MOST_PHRASES = 100;

/** A rule that organizers wrote, as it is kept and handed on. */
export const ownRuleSchema = v.object({
  id: v.pipe(line(60), v.regex(/^own\.[\p{L}\p{N}.-]+$/u)),
  topic: v.picklist(topics),
  strength: v.picklist(['ask', 'advise', 'remind']),
  language: v.picklist(checkedLanguages),
  /** Words and phrases in the notation of README.md. */
  find: v.pipe(phrases, v.minLength(1)),
  unless: v.exactOptional(phrases),
  countries: v.exactOptional(v.pipe(v.array(line(10)), v.maxLength(20))),
  institutions: v.exactOptional(v.pipe(v.array(line(100)), v.maxLength(100))),
  people: v.exactOptional(v.pipe(v.array(line(100)), v.maxLength(100))),
  /** Said to everybody, in the language that the organizers write it in. */
  why: line(MOST_WHY),
  source: line(300),
  date: v.pipe(v.string(), v.isoDate()),
  /** Texts that it must find something in, and texts that it must not: for whoever changes it later. */
  match: v.exactOptional(examples),
  pass: v.exactOptional(examples),
});
export type OwnRule = v.InferOutput<typeof ownRuleSchema>;

/** An own rule as the check reads rules: its reason is the same in every language. */
export function ruleOf(own: OwnRule): Rule {
  const { why } = own;
  return { ...withoutExamples(own), why: { en: why, ru: why, de: why } };
}

/** What of an own rule the check has a use for. */
function withoutExamples(own: OwnRule): OwnRule {
  const bare = { ...own };
  delete bare.match;
  delete bare.pass;
  return bare;
}
