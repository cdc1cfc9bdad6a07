import type { CheckedLanguage, Finding, Rule } from './rule.ts';
import { builtInRules } from './rules/index.ts';
import { repeatedRule } from './rules/repeated.ts';

/** Why something was found, in one line, and what to write instead, where there is something to say. */
export interface Reason {
  readonly why: string;
  readonly instead?: readonly string[];
}

/** The reason of a finding in one language; undefined where `rules`, the ones that it was found by, have no such rule. */
export function reasonOf(
  { rule: id }: Pick<Finding, 'rule'>,
  language: CheckedLanguage,
  rules: readonly Rule[] = builtInRules,
): Reason | undefined {
  const rule = [...rules, repeatedRule].find((each) => each.id === id);
  if (!rule) return undefined;
  const instead = rule.instead?.[language];
  return { why: rule.why[language], ...(instead === undefined ? {} : { instead }) };
}
