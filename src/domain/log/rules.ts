import * as v from 'valibot';
import type { RuleChange } from '../check/changes.ts';
import { ownRuleSchema, type OwnRule } from '../check/ownRule.ts';

const day = v.pipe(v.string(), v.isoDate());
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

/** What an organizer said of one rule of the check: off and on again, written or changed, taken away. */
export const saidOfRuleSchema = v.variant('change', [
  v.strictObject({ change: v.picklist(['off', 'on', 'remove']), rule: id, day }),
  v.strictObject({ change: v.literal('add'), rule: ownRuleSchema, day }),
]);
export type SaidOfRule = v.InferOutput<typeof saidOfRuleSchema>;

/** What was said of one rule last. */
interface RuleSaid {
  readonly off?: { readonly is: boolean; readonly day: string };
  /** Null where an own rule was taken away: an older word does not bring it back. */
  readonly own?: { readonly rule: OwnRule | null; readonly day: string };
}

/** What organizers said of the rules of the check, by a rule's id, in the order in which they came. */
export type RulesSaid = ReadonlyMap<string, RuleSaid>;

/** What counts of everything that was said, in this order, on top of `before`: of one rule, an older day does not replace a newer one. */
export function foldRules(said: readonly SaidOfRule[], before: RulesSaid = new Map()): RulesSaid {
  if (said.length === 0) return before;
  const known = new Map(before);
  for (const one of said) {
    const rule = idOf(one);
    const { off, own } = known.get(rule) ?? {};
    const isSwitch = one.change === 'off' || one.change === 'on';
    if (one.day < ((isSwitch ? off : own)?.day ?? '')) continue;
    if (isSwitch) known.set(rule, { ...(own && { own }), off: { is: one.change === 'off', day: one.day } });
    else known.set(rule, { ...(off && { off }), own: { rule: one.change === 'add' ? one.rule : null, day: one.day } });
  }
  return known;
}

/** All of it as it was said, what was taken back as well: an older book must not bring it back. */
export function allOfRules(rules: RulesSaid): readonly SaidOfRule[] {
  return [...rules].flatMap(([id, { off, own }]): SaidOfRule[] => [
    ...(own
      ? [own.rule ? ({ change: 'add', rule: own.rule, day: own.day } as const) : ({ change: 'remove', rule: id, day: own.day } as const)]
      : []),
    ...(off ? [{ change: off.is ? ('off' as const) : ('on' as const), rule: id, day: off.day }] : []),
  ]);
}

/** What was said in both, on the later day. */
export function mergeRules(older: readonly SaidOfRule[], newer: readonly SaidOfRule[]): RulesSaid {
  return foldRules([...older, ...newer].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
}

/** The own rules that there are, also those that are switched off. */
export function ownRules(rules: RulesSaid): readonly OwnRule[] {
  return [...rules.values()].flatMap(({ own }) => own?.rule ?? []);
}

/** Whether a rule is switched off. */
export function isOff(rules: RulesSaid, id: string): boolean {
  return rules.get(id)?.off?.is === true;
}

/** The changes as the check takes them, and as they are handed on: own rules first, then what is off. */
export function changesOf(rules: RulesSaid): readonly RuleChange[] {
  const off = [...rules].filter(([, { off, own }]) => off?.is === true && own?.rule !== null).map(([id]) => id);
  return [...ownRules(rules).map((rule) => ({ change: 'add', rule }) as const), ...off.map((rule) => ({ change: 'off', rule }) as const)];
}

/** What takes back what is about to be said. */
export function undoOf(said: readonly SaidOfRule[], before: RulesSaid, day: string): readonly SaidOfRule[] {
  return said.map((one): SaidOfRule => {
    const rule = idOf(one);
    if (one.change === 'off' || one.change === 'on') return { change: isOff(before, rule) ? 'off' : 'on', rule, day };
    const own = before.get(rule)?.own?.rule;
    return own ? { change: 'add', rule: own, day } : { change: 'remove', rule, day };
  });
}

function idOf(said: SaidOfRule): string {
  return said.change === 'add' ? said.rule.id : said.rule;
}
