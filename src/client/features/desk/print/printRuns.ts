import { PrintRun } from './PrintRun.svelte.ts';

/** By evening; names and digests of cards alone, so that nothing of them is said while the desk is locked. */
const runs = new Map<string, PrintRun>();

/** What was saved last at an evening's desk: whoever comes back from the printer, to a screen that was left or locked, marks it. */
export function printRunOf(eid: string): PrintRun {
  const run = runs.get(eid) ?? new PrintRun();
  runs.set(eid, run);
  return run;
}
