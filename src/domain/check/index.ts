export { checkText, type CheckOptions } from './checkText.ts';
export { reasonOf, type Reason } from './reasonOf.ts';
export { checkedLanguages, topics, type CheckedLanguage, type Finding, type Rule, type Strength, type Topic } from './rule.ts';
