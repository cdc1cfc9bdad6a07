import * as v from 'valibot';
import { checkedLanguages, strengths, topics } from '../../../../domain/check/rule.ts';
import { scopes, type RuleDraft } from './ruleDraft.ts';

const schema = v.object({
  phrases: v.string(),
  notation: v.boolean(),
  language: v.picklist(checkedLanguages),
  topic: v.picklist(topics),
  strength: v.picklist(strengths),
  scope: v.picklist(scopes),
  country: v.string(),
  institution: v.string(),
  person: v.string(),
  why: v.string(),
  source: v.string(),
  date: v.string(),
  match: v.string(),
  pass: v.string(),
});

/** A rule as far as somebody wrote it; undefined where nobody did. */
export function beginRule(value: unknown): RuleDraft | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}
