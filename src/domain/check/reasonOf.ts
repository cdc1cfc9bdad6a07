import type { Begun } from './begun.ts';
import type { CheckedLanguage, Finding, Rule } from './rule.ts';
import { builtInRules } from './rules/index.ts';
import { repeatedRule } from './rules/repeated.ts';

/** Why something was found, in one line; words for the card instead, and an idea for the writer, where there are any. */
export interface Reason {
  readonly why: string;
  readonly instead?: readonly Begun[];
  readonly idea?: string;
}

/** The reason of a finding in one language; undefined where `rules`, the ones that it was found by, have no such rule. */
export function reasonOf(
  { rule: id }: Pick<Finding, 'rule'>,
  language: CheckedLanguage,
  rules: readonly Rule[] = builtInRules,
): Reason | undefined {
  const rule = [...rules, repeatedRule].find((each) => each.id === id);
  if (!rule) return undefined;
  const { why, instead, idea } = rule;
  return { why: why[language], ...(instead && { instead: instead[language] }), ...(idea && { idea: idea[language] }) };
}
