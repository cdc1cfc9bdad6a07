import * as v from 'valibot';
import { isUnreadable } from './phraseProblem.ts';
import { ownRuleSchema, ruleOf, type OwnRule } from './ownRule.ts';
import type { Rule } from './rule.ts';

/** So many changes an evening has at most. */
export const MOST_CHANGES = 500;
/** A file of changes is no larger than this. */
const LONGEST = 2_000_000;

const ruleId = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60));

const Change = v.variant('change', [
  v.object({ change: v.literal('off'), rule: ruleId }),
  v.object({ change: v.literal('add'), rule: ownRuleSchema }),
]);

/** One thing that organizers did to the rules of their evening: a rule switched off, or a rule of their own. */
export type RuleChange = v.InferOutput<typeof Change>;

/** Why a text is no list of changes. `at` counts them from 1. */
export type ChangesProblem =
  | { readonly reason: 'tooLong' | 'notJson' | 'notChanges' | 'tooMany' }
  | { readonly reason: 'change' | 'repeated'; readonly at: number }
  | { readonly reason: 'phrase'; readonly at: number; readonly phrase: string };

/** The rules after these changes, in order: a later own rule with the same id takes the place of an earlier one. */
export function withChanges(rules: readonly Rule[], changes: readonly RuleChange[]): readonly Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { change, rule } of changes) {
    if (change === 'off') byId.delete(rule);
    else byId.set(rule.id, ruleOf(rule));
  }
  return [...byId.values()];
}

/** Changes as one JSON text, to hand to another group. */
export function changesToJson(changes: readonly RuleChange[]): string {
  return `${JSON.stringify(changes, null, 2)}\n`;
}

/**
 * Changes out of such a text, each once. Nothing is taken where the text is no list of changes, where a phrase cannot be read, or where two
 * different rules have one id: which of them was meant, nobody can tell.
 */
export function parseChanges(
  json: string,
): { readonly ok: true; readonly changes: readonly RuleChange[] } | { readonly ok: false; readonly problem: ChangesProblem } {
  const refuse = (problem: ChangesProblem) => ({ ok: false, problem }) as const;
  if (json.length > LONGEST) return refuse({ reason: 'tooLong' });
  let list: unknown;
  try {
    list = JSON.parse(json.replace(/^\ufeff/u, ''));
  } catch {
    return refuse({ reason: 'notJson' });
  }
  if (!Array.isArray(list)) return refuse({ reason: 'notChanges' });
  if (list.length > MOST_CHANGES) return refuse({ reason: 'tooMany' });
  const changes = new Map<string, RuleChange>();
  for (const [index, value] of list.entries()) {
    const read = v.safeParse(Change, value);
    if (!read.success) return refuse({ reason: 'change', at: index + 1 });
    const phrase = read.output.change === 'add' ? unreadableIn(read.output.rule) : undefined;
    if (phrase !== undefined) return refuse({ reason: 'phrase', at: index + 1, phrase });
    const { change, rule } = read.output;
    const key = `${change} ${change === 'add' ? rule.id : rule}`;
    const before = changes.get(key);
    if (before && JSON.stringify(before) !== JSON.stringify(read.output)) return refuse({ reason: 'repeated', at: index + 1 });
    changes.set(key, read.output);
  }
  return { ok: true, changes: [...changes.values()] };
}

/** The first phrase of an own rule that cannot be read. */
export function unreadableIn({ find, unless = [], language }: Pick<OwnRule, 'find' | 'unless' | 'language'>): string | undefined {
  return [...find, ...unless].find((phrase) => isUnreadable(phrase, language));
}
