import type { RuleGroup } from '../../../rule.ts';
import { russianWide } from '../ruWide.ts';
import { army } from './army.ts';
import { attack } from './attack.ts';
import { draft } from './draft.ts';
import { hints } from './hints.ts';
import { invasion } from './invasion.ts';
import { named } from './named.ts';
import { shelter } from './shelter.ts';
import { war } from './war.ts';
import { weak } from './weak.ts';

export const russian: RuleGroup['rules'] = [war, named, army, weak, draft, attack, invasion, hints, shelter, ...russianWide];
