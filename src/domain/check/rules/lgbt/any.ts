import type { RuleGroup } from '../../rule.ts';

export const anyLanguage: RuleGroup['rules'] = [
  {
    id: 'lgbt.any.flag',
    language: 'any',
    patterns: [
      '🏳\ufe0f?\u200d?🌈',
      '🏳\ufe0f?\u200d?⚧\ufe0f?',
      '⚧',
      '👨\u200d(?:❤\ufe0f?\u200d)(?:💋\u200d)?👨',
      '👩\u200d(?:❤\ufe0f?\u200d)(?:💋\u200d)?👩',
    ],
  },
];
