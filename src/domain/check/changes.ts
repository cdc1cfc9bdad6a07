import * as v from 'valibot';
import { compile } from './match/compile.ts';
import { checkedLanguages, topics, type Rule } from './rule.ts';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

const OwnRule = v.object({
  id: v.pipe(line(60), v.regex(/^own\.[\p{L}\p{N}.-]+$/u)),
  topic: v.picklist(topics),
  strength: v.picklist(['ask', 'advise', 'remind']),
  language: v.picklist(checkedLanguages),
  /** Words and phrases in the notation of README.md. */
  find: v.pipe(v.array(line(200)), v.minLength(1), v.maxLength(500)),
  unless: v.optional(v.pipe(v.array(line(200)), v.maxLength(500))),
  countries: v.optional(v.array(line(10))),
  institutions: v.optional(v.array(line(100))),
  people: v.optional(v.array(line(100))),
  /** Said to everybody, in the language that the organizers write it in. */
  why: line(200),
  source: line(300),
  date: v.pipe(v.string(), v.isoDate()),
});

const Change = v.variant('change', [
  v.object({ change: v.literal('off'), rule: line(60) }),
  v.object({ change: v.literal('add'), rule: OwnRule }),
]);

const Changes = v.pipe(v.array(Change), v.maxLength(500));

/** One thing that organizers did to the rules of their evening: a built-in rule switched off, or a rule of their own. */
export type RuleChange = v.InferOutput<typeof Change>;

/** The rules after these changes, in order: a later own rule with the same id takes the place of an earlier one. */
export function withChanges(rules: readonly Rule[], changes: readonly RuleChange[]): readonly Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { change, rule } of changes) {
    if (change === 'off') byId.delete(rule);
    else byId.set(rule.id, ownRule(rule));
  }
  return [...byId.values()];
}

/** Changes as one JSON text, to hand to another group. */
export function changesToJson(changes: readonly RuleChange[]): string {
  return `${JSON.stringify(changes, null, 2)}\n`;
}

/** Changes out of such a text. Nothing is taken where the text is no list of changes, or where a phrase cannot be read. */
export function parseChanges(json: string): { readonly ok: true; readonly changes: readonly RuleChange[] } | { readonly ok: false } {
  try {
    const changes = v.parse(Changes, JSON.parse(json));
    compile(withChanges([], changes));
    return { ok: true, changes };
  } catch {
    return { ok: false };
  }
}

function ownRule({ why, find, unless, countries, institutions, people, ...rest }: v.InferOutput<typeof OwnRule>): Rule {
  return {
    ...rest,
    find,
    ...(unless && { unless }),
    ...(countries && { countries }),
    ...(institutions && { institutions }),
    ...(people && { people }),
    why: { en: why, ru: why, de: why },
  };
}
