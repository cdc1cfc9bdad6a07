import { DAYS_BY_POST } from '../post/index.ts';
import { daysBetween } from './freshness.ts';
import type { Person } from './person.ts';

/** Why nobody can write to a person now; the words on the screen are the translation of `person.reason.<code>`. */
export type NotChoosable =
  | 'person.released'
  | 'person.died'
  | 'person.barred'
  | 'person.noneWanted'
  | 'person.relativesOnly'
  | 'person.noChannel'
  | 'person.outBeforeArrival';

/** Why no card may go to a person, whatever the date: free, dead, no letters, or no way there that an organizer has confirmed. Undefined when nothing speaks against one. */
export function whyNoLetters(person: Person): Exclude<NotChoosable, 'person.outBeforeArrival'> | undefined {
  if (person.status === 'died') return 'person.died';
  if (person.status === 'released') return 'person.released';
  if (person.status === 'correspondenceBarred') return 'person.barred';
  if (person.letters === 'noneWanted') return 'person.noneWanted';
  if (person.letters === 'relativesOnly') return 'person.relativesOnly';
  if (person.civilianHostage && !hasChannel(person.civilianHostage)) return 'person.noChannel';
  return undefined;
}

/** Whether an organizer has confirmed a way by which letters reach a civilian hostage. */
export function hasChannel({ channel, confirmedOn }: NonNullable<Person['civilianHostage']>): boolean {
  // Guests are told that there is one, not which.
  return (channel === undefined || channel.trim() !== '') && confirmedOn !== null;
}

/** Undefined when a card can be written; otherwise the reason, the gravest first. `today` is `YYYY-MM-DD`; evenings with a faster way pass its days. */
export function whyNotChoosable(person: Person, today: string, daysOnTheWay = DAYS_BY_POST): NotChoosable | undefined {
  const never = whyNoLetters(person);
  if (never) return never;
  const { expectedRelease } = person.case;
  if (expectedRelease !== null && daysBetween(today, expectedRelease) <= daysOnTheWay) return 'person.outBeforeArrival';
  return undefined;
}
