import { callExamples } from './call.ts';
import { caseExamples } from './case.ts';
import { cipherExamples } from './cipher.ts';
import { contactExamples } from './contact.ts';
import { crimeExamples } from './crime.ts';
import { germanWideExamples } from './deWide.ts';
import { drugsExamples } from './drugs.ts';
import { englishTurnsExamples } from './enTurns.ts';
import { englishWideExamples } from './enWide.ts';
import { evidenceExamples } from './evidence.ts';
import { extremismExamples } from './extremism.ts';
import { foulExamples } from './foul.ts';
import { gapExamples } from './gap.ts';
import { insultExamples } from './insult.ts';
import { kindnessExamples } from './kindness.ts';
import { lgbtExamples } from './lgbt.ts';
import { linkExamples } from './link.ts';
import { mediaExamples } from './media.ts';
import { moneyExamples } from './money.ts';
import { organisationExamples } from './organisation.ts';
import { plainnessExamples } from './plainness.ts';
import { remindersExamples } from './reminders.ts';
import { repeatedExamples } from './repeated.ts';
import { russianTurnsExamples } from './ruTurns.ts';
import { separatismExamples } from './separatism.ts';
import { warExamples } from './war.ts';

/** By rule: texts that it must find something in, and texts that it must not. */
export type Examples = Readonly<Record<string, { readonly match: readonly string[]; readonly pass: readonly string[] }>>;

/** The examples of all rules that are built in. Only tests read them: they are no part of the app. */
export const examples: Examples = {
  ...callExamples,
  ...caseExamples,
  ...cipherExamples,
  ...contactExamples,
  ...crimeExamples,
  ...drugsExamples,
  ...germanWideExamples,
  ...englishTurnsExamples,
  ...englishWideExamples,
  ...evidenceExamples,
  ...extremismExamples,
  ...foulExamples,
  ...gapExamples,
  ...insultExamples,
  ...kindnessExamples,
  ...lgbtExamples,
  ...linkExamples,
  ...mediaExamples,
  ...moneyExamples,
  ...organisationExamples,
  ...plainnessExamples,
  ...remindersExamples,
  ...repeatedExamples,
  ...russianTurnsExamples,
  ...separatismExamples,
  ...warExamples,
};
