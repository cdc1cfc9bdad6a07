import { rulesOf, type Rule } from '../rule.ts';
import { link } from './link.ts';
import { introduction, question } from './reminders.ts';
import { war } from './war.ts';

/** Every rule that Otkrytka comes with. */
export const builtInRules: readonly Rule[] = [war, link, introduction, question].flatMap(rulesOf);
