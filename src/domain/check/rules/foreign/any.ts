import type { RuleGroup } from '../../rule.ts';

export const anyLanguage: RuleGroup['rules'] = [
  {
    id: 'foreign.ru.latin',
    language: 'any',
    detector: 'foreign',
  },
];
