import type { RuleGroup } from '../../../rule.ts';
import { excused } from './excused.ts';

export const weak: RuleGroup['rules'][number] = {
  id: 'media.en.names.weak',
  language: 'en',
  soft: ['journalist~', 'reporter~', 'newspapers', 'headline~', 'guardian', '^guardian', 'on the news', 'bbc', 'news outlet~'],
  unless: [...excused],
};
