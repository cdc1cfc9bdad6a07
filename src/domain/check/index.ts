export { changesToJson, parseChanges, withChanges, type ChangesProblem, type RuleChange } from './changes.ts';
export { checkText, type CheckOptions } from './checkText.ts';
export { findingWords, type FindingWords } from './findingWords.ts';
export { reasonOf } from './reasonOf.ts';
export { checkedLanguages, type CheckedLanguage, type Finding } from './rule.ts';
export { factsOf, type RuleFacts } from './ruleFacts.ts';
export { builtInRules } from './rules/index.ts';
export { repeatedRule } from './rules/repeated.ts';
export { repeatedTexts, sameText } from './sameText.ts';
