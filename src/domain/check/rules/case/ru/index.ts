import type { RuleGroup } from '../../../rule.ts';
import { russianWide } from '../ruWide.ts';
import { hints } from './hints.ts';
import { prison } from './prison.ts';
import { weak } from './weak.ts';
import { words } from './words.ts';

export const russian: RuleGroup['rules'] = [weak, words, prison, hints, ...russianWide];
