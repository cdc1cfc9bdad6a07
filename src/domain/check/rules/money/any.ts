import type { RuleGroup } from '../../rule.ts';

export const anyLanguage: RuleGroup['rules'] = [
  {
    id: 'money.any.numbers',
    language: 'any',
    needs: '\\d',
    patterns: [
      String.raw`(?<![\d\p{L}])\d{4}[ \-\u00a0]?\d{4}[ \-\u00a0]?\d{4}[ \-\u00a0]?\d{4}(?!\d)`,
      String.raw`(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,4})?(?![\p{L}\d])`,
      String.raw`(?<![\p{L}\d])(?:bc1[a-z0-9]{20,60}|0x[0-9a-f]{40})(?![\p{L}\d])`,
    ],
  },
];
