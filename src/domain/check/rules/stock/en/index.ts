import type { RuleGroup } from '../../../rule.ts';
import { englishTurns } from '../enTurns.ts';
import { hints } from './hints.ts';
import { words } from './words.ts';

export const english: RuleGroup['rules'] = [words, hints, ...englishTurns];
