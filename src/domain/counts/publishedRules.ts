import * as v from 'valibot';
import type { RuleChange } from '../check/changes.ts';
import { ownRuleSchema, type OwnRule } from '../check/ownRule.ts';

/** So many characters of rules go to the phones: an evening on poor Wi-Fi takes no more of them. */
const ROOM = 65_536;
const MOST = 500;

/** An own rule as guests' phones get it: from whom organizers know it, and their examples, stay at the desks. */
const publishedRuleSchema = v.omit(ownRuleSchema, ['source', 'match', 'pass']);
type PublishedRule = v.InferOutput<typeof publishedRuleSchema>;

/** What the desk changed of the rules. A rule that a later version writes, and this one cannot read, is skipped alone. */
const rulesSchema = v.object({
  off: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(MOST)),
  own: v.pipe(v.array(v.unknown()), v.maxLength(MOST), v.transform(readable)),
});
export type PublishedRules = v.InferOutput<typeof rulesSchema>;

/** The same; what is none says nothing, and the counts beside it are read. */
export const publishedRulesSchema = v.fallback(rulesSchema, { off: [], own: [] });

/** Whom and which prisons phones know of. */
export interface Listed {
  readonly person: (id: string) => boolean;
  readonly institution: (id: string) => boolean;
}

/**
 * What of an evening's changes its phones are told, and how many own rules found no room. A rule for somebody, or for a prison,
 * that is not on the list stays at the desk: nobody is to learn of them from it.
 */
export function publishedRules(changes: readonly RuleChange[], listed: Listed): { readonly rules?: PublishedRules; readonly left: number } {
  const off = changes.flatMap(({ change, rule }) => (change === 'off' ? [rule] : []));
  const own: PublishedRule[] = [];
  let room = ROOM - JSON.stringify(off).length;
  let left = 0;
  for (const each of changes) {
    const told = each.change === 'add' && !off.includes(each.rule.id) ? asTold(each.rule, listed) : undefined;
    if (!told) continue;
    const { length } = JSON.stringify(told);
    if (length > room) left++;
    else {
      own.push(told);
      room -= length;
    }
  }
  const told = off.filter((id) => !changes.some(({ change, rule }) => change === 'add' && rule.id === id));
  return { ...(told.length + own.length > 0 && { rules: { off: told, own } }), left };
}

/** The same as the check takes them. */
export function toldChanges({ off, own }: PublishedRules): readonly RuleChange[] {
  return [
    ...own.map((rule) => ({ change: 'add', rule: { ...rule, source: '' } }) as const),
    ...off.map((rule) => ({ change: 'off', rule }) as const),
  ];
}

function asTold(rule: OwnRule, listed: Listed): PublishedRule | undefined {
  const people = rule.people?.filter(listed.person);
  const institutions = rule.institutions?.filter(listed.institution);
  if (people?.length === 0 || institutions?.length === 0) return undefined;
  return v.parse(publishedRuleSchema, { ...rule, ...(people && { people }), ...(institutions && { institutions }) });
}

function readable(rules: unknown[]): PublishedRule[] {
  return rules.flatMap((rule) => {
    const read = v.safeParse(publishedRuleSchema, rule);
    return read.success ? [read.output] : [];
  });
}
