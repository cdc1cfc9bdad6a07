import { rulesOf, type Rule } from '../rule.ts';
import { call } from './call.ts';
import { legalCase } from './case.ts';
import { cipher } from './cipher.ts';
import { contact } from './contact.ts';
import { crime } from './crime.ts';
import { drugs } from './drugs.ts';
import { extremism } from './extremism.ts';
import { foul } from './foul.ts';
import { insult } from './insult.ts';
import { food, pity, prisoner, stock } from './kindness.ts';
import { lgbt } from './lgbt.ts';
import { link } from './link.ts';
import { media } from './media.ts';
import { money } from './money.ts';
import { organisation } from './organisation.ts';
import { abbreviation, foreign, freedom } from './plainness.ts';
import { introduction, question } from './reminders.ts';
import { separatism } from './separatism.ts';
import { war } from './war.ts';

/** Every rule that Otkrytka comes with. */
export const builtInRules: readonly Rule[] = [
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
  freedom,
  introduction,
  question,
].flatMap(rulesOf);
