import {
  builtInRules,
  checkText,
  factsOf,
  findingWords,
  reasonOf,
  repeatedRule,
  sameText,
  withChanges,
  type FindingWords,
  type RuleChange,
  type RuleFacts,
} from '../../../domain/check/index.ts';
import { unreadableIn } from '../../../domain/check/changes.ts';
import type { CheckAsk, Checked } from './protocol.ts';

/** Tells what the rules are. */
export function answer(ask: 'rules'): readonly RuleFacts[];
/** Looks through a text. The first call makes the rules ready, which takes longer. */
export function answer(ask: CheckAsk): Checked;
export function answer(ask: CheckAsk | 'rules'): Checked | readonly RuleFacts[];
export function answer(ask: CheckAsk | 'rules'): Checked | readonly RuleFacts[] {
  if (ask === 'rules') return factsOf([...builtInRules, repeatedRule]);
  const { text, options, why, instead } = ask;
  const rules = rulesAfter(ask.changes ?? []);
  // A word that is still being typed looks like an abbreviation.
  const findings = checkText(text, { ...options, rules }).filter(({ topic, end }) => topic !== 'abbreviation' || end < text.length);
  return { findings, words: [...findingWords(text, findings, { why, instead }, rules), ...repeated(ask)] };
}

let last: { readonly key: string; readonly rules: typeof builtInRules } = { key: '[]', rules: builtInRules };

/** The rules with what organizers changed. They come anew with each text, and rules are made ready once for the same list. */
function rulesAfter(changes: readonly RuleChange[]): typeof builtInRules {
  const key = JSON.stringify(changes);
  if (key !== last.key) {
    // A desk of a later version may write what this one cannot read: that rule alone finds nothing.
    const known = changes.filter((each) => each.change === 'off' || unreadableIn(each.rule) === undefined);
    last = { key, rules: known.length > 0 ? withChanges(builtInRules, known) : builtInRules };
  }
  return last.rules;
}

/** It is about the whole text. */
function repeated({ text, others = [], why, changes = [] }: CheckAsk): readonly FindingWords[] {
  const { id: rule, topic, strength } = repeatedRule;
  if (changes.some((each) => each.change === 'off' && each.rule === rule) || !others.some((other) => sameText(text, other))) return [];
  const reason = reasonOf({ rule }, why, [repeatedRule]);
  if (!reason) return [];
  return [{ ...reason, rule, topic, strength, start: 0, end: 0, words: '', instead: [] }];
}
