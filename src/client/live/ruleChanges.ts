import type { RuleChange } from '../../domain/check/changes.ts';
import { openCounts } from '../../domain/counts/openCounts.ts';
import { toldChanges } from '../../domain/counts/publishedRules.ts';
import { parseJoinCode } from '../../domain/event/joinCode.ts';
import type { Db } from '../data/Db.ts';
import { keptCounts } from '../data/keptCounts.ts';
import { evening } from '../data/queries.ts';

/** What organizers changed of the rules of the check, as the desk told last: with a network or without. */
export const ruleChangesOf = (db: Db, eid: string) => async (): Promise<readonly RuleChange[]> => {
  // Begun together: Dexie watches what is asked for before the first wait for sure.
  const [row, counts] = await Promise.all([evening(db, eid)(), keptCounts(db, eid)()]);
  const code = row && parseJoinCode(row.code);
  const opened = row && counts && code?.ok ? openCounts(counts.sealed, code.code, row.manifest, 0) : undefined;
  return opened?.ok === true && opened.counts.rules ? toldChanges(opened.counts.rules) : [];
};
