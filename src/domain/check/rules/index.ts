import { rulesOf, type Rule } from '../rule.ts';
import { call } from './call/index.ts';
import { legalCase } from './case/index.ts';
import { cipher } from './cipher/index.ts';
import { contact } from './contact/index.ts';
import { crime } from './crime/index.ts';
import { drugs } from './drugs/index.ts';
import { evidenceRule } from './evidence.ts';
import { extremism } from './extremism/index.ts';
import { food } from './food/index.ts';
import { foreign } from './foreign/index.ts';
import { foul } from './foul/index.ts';
import { gap } from './gap.ts';
import { insult } from './insult/index.ts';
import { lgbt } from './lgbt/index.ts';
import { link } from './link/index.ts';
import { media } from './media/index.ts';
import { money } from './money/index.ts';
import { organisation } from './organisation/index.ts';
import { pity } from './pity/index.ts';
import { abbreviation, freedom, poem } from './plainness.ts';
import { prisoner } from './prisoner/index.ts';
import { introduction, question } from './reminders.ts';
import { separatism } from './separatism/index.ts';
import { stock } from './stock/index.ts';
import { war } from './war/index.ts';

const groups = [
  war,
  legalCase,
  insult,
  call,
  lgbt,
  cipher,
  foul,
  link,
  media,
  organisation,
  crime,
  drugs,
  money,
  extremism,
  separatism,
  contact,
  foreign,
  abbreviation,
  pity,
  stock,
  prisoner,
  food,
  poem,
  freedom,
  gap,
  introduction,
  question,
];

/** Every rule that Otkrytka comes with. */
export const builtInRules: readonly Rule[] = groups.flatMap((group) => [...rulesOf(group), ...evidenceRule(group)]);
