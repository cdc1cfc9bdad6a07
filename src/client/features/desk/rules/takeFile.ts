import type { RuleChange } from '../../../../domain/check/changes.ts';
import { isOff, ownRules, type RulesSaid } from '../../../../domain/log/index.ts';
import type { Saying } from './RuleBook.svelte.ts';

/** What another group's file would change here. */
export interface FileNews {
  readonly added: readonly (RuleChange & { change: 'add' })['rule'][];
  readonly changed: readonly (RuleChange & { change: 'add' })['rule'][];
  /** Ids of rules that it switches off. */
  readonly off: readonly string[];
  /** How much of it is so here already. */
  readonly same: number;
}

/** Another group's changes beside what holds here: a file adds, and switches nothing on again. */
export function newsInFile(changes: readonly RuleChange[], rules: RulesSaid): FileNews {
  const own = new Map(ownRules(rules).map((rule) => [rule.id, JSON.stringify(rule)]));
  const added: FileNews['added'][number][] = [];
  const changed: FileNews['added'][number][] = [];
  const off: string[] = [];
  for (const each of changes) {
    if (each.change === 'off') {
      if (!isOff(rules, each.rule)) off.push(each.rule);
    } else {
      const known = own.get(each.rule.id);
      if (known === undefined) added.push(each.rule);
      else if (known !== JSON.stringify(each.rule)) changed.push(each.rule);
    }
  }
  return { added, changed, off, same: changes.length - added.length - changed.length - off.length };
}

/** The same, to be said at this desk. */
export function sayingsOf({ added, changed, off }: FileNews): readonly Saying[] {
  return [
    ...[...added, ...changed].map((rule) => ({ change: 'add', rule }) as const),
    ...off.map((rule) => ({ change: 'off', rule }) as const),
  ];
}
