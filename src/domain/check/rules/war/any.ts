import type { RuleGroup } from '../../rule.ts';

export const anyLanguage: RuleGroup['rules'] = [
  {
    id: 'war.any.flag',
    language: 'any',
    patterns: ['🇺🇦', String.raw`(?<![\p{L}\p{N}])#?(?:no\s?to\s?war|stop\s?war|stopwar|no\s?war|нетвойне|нет_войне)(?![\p{L}\p{N}])`],
  },
];
