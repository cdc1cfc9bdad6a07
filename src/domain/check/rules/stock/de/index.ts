import type { RuleGroup } from '../../../rule.ts';
import { germanHints } from '../deHints.ts';
import { germanWide } from '../deWide.ts';
import { turns } from './turns.ts';
import { words } from './words.ts';

export const german: RuleGroup['rules'] = [words, turns, ...germanHints, ...germanWide];
