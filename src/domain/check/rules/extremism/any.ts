import type { RuleGroup } from '../../rule.ts';

export const any: RuleGroup['rules'] = [
  {
    id: 'extremism.any.numbers',
    // Numbers that stand for slogans, in a text of any language and in one without letters; years and amounts are none.
    language: 'any',
    needs: '1488|1312',
    patterns: [
      String.raw`(?<![\p{L}\d.,:/+-]|(?:jahre?|year|anno) )(?:1488|1312)(?![\p{L}\d]|[.,:/]\d|[- ]?(?:год|г\.|руб|евро|метр|км|кг|euro|pounds|miles|metres|meter|[ck]m|kg|[€£$₽%]))`,
    ],
  },
];
