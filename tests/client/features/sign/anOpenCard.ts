import { keepCounts } from '../../../../src/client/data/keptCounts.ts';
import type { OpenCard } from '../../../../src/domain/counts/counts.ts';
import { sealCounts } from '../../../../src/domain/counts/sealCounts.ts';
import { jointReference, testPeople, testPerson } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { anAttendee, someDrafts, type Attendee } from '../anAttendee.ts';

export const openCard: OpenCard = {
  reference: jointReference,
  person: 'azat',
  text: 'С днём рождения, Азат!',
  front: 'window-cat',
  linesLeft: 3,
};

/** A phone that heard of these cards to be signed. */
export async function aSigner(open: readonly OpenCard[] = [openCard]): Promise<Attendee> {
  const attendee = await anAttendee([testPeople([testPerson({ id: 'azat', latin: 'Azat Probny' })])]);
  Object.assign(attendee.app, { drafts: someDrafts([]) });
  // jsdom's own kind of bytes, which Dexie hands out of its cache, are none to the ciphers.
  attendee.db.evenings.hook('reading', (row) => ({ ...row, replySecret: Uint8Array.from(Object.values(row.replySecret)) }));
  await tell(attendee, open, 1);
  return attendee;
}

/** The desk tells which cards are open now. */
export async function tell({ db, eid, evening }: Attendee, open: readonly OpenCard[], version: number): Promise<void> {
  const { code, identity } = evening;
  const counts = { eid, version, cards: {}, ...(open.length > 0 && { open: [...open] }) };
  const sealed = sealCounts(counts, code, identity.coordinatorSecret, seededRandom(version));
  const kept = await keepCounts(db, eid, { sealed, version });
  if (!kept.ok) throw new Error(kept.reason);
}
