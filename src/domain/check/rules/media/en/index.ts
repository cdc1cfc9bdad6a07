import type { RuleGroup } from '../../../rule.ts';
import { englishTurns } from '../enTurns.ts';
import { englishWide } from '../enWide.ts';
import { hints } from './hints.ts';
import { names } from './names.ts';
import { weak } from './weak.ts';

export const english: RuleGroup['rules'] = [weak, names, hints, ...englishTurns, ...englishWide];
