import type { RuleGroup } from '../../../rule.ts';
import { englishTurns } from '../enTurns.ts';
import { englishWide } from '../enWide.ts';
import { hints } from './hints.ts';
import { weak } from './weak.ts';
import { words } from './words.ts';

export const english: RuleGroup['rules'] = [weak, words, hints, ...englishTurns, ...englishWide];
