import { equalBytes, fromHex, toHex, type Random } from '../../domain/bytes/index.ts';
import { startOfSlip } from '../../domain/slip/findOnBoard.ts';
import type { SlipCode } from '../../domain/slip/slipCode.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import type { Refusal } from './ports.ts';
import type { EveningRow } from './rows.ts';

/** The reply code of an evening on this device: all that is sealed here is found by it. */
export function slipOf({ manifest, replySecret }: Pick<EveningRow, 'manifest' | 'replySecret'>): SlipCode {
  return { locator: fromHex(manifest.locator), secret: replySecret };
}

/** Whether a printed slip can still become this device's: what is sealed has its names from the code that was there then. */
export function mayTakeSlip({ slipStart = 0, nextOrdinal, nextNote = slipStart, nextSignature = slipStart }: EveningRow): boolean {
  return [nextOrdinal, nextNote, nextSignature].every((next) => next === slipStart);
}

/**
 * Takes a printed slip of the organizers' for everything that this device seals at the evening from now on. It begins at
 * a number of its own: the slip may meet another device as well. Refused once anything was sealed here.
 */
export async function takeSlip(db: Db, random: Random, eid: string, code: SlipCode): Promise<{ readonly ok: true } | Refusal> {
  const taken = await attempt(() =>
    db.transaction('rw', db.evenings, async () => {
      const known = await db.evenings.get(eid);
      if (!known) return 'evening.notFound';
      if (known.manifest.locator !== toHex(code.locator)) return 'slip.otherEvening';
      if (known.slipStart !== undefined && equalBytes(known.replySecret, code.secret)) return undefined;
      if (!mayTakeSlip(known)) return 'slip.tooLate';
      // Another number than before also where one slip takes another's place: who seals in a second tab meanwhile notices.
      const start = startOfSlip(random, known.slipStart);
      await db.evenings.update(eid, {
        replySecret: code.secret,
        slipStart: start,
        nextOrdinal: start,
        nextNote: start,
        nextSignature: start,
        slipKept: 1,
      });
      return undefined;
    }),
  );
  if (!taken.ok) return taken;
  return taken.value === undefined ? { ok: true } : { ok: false, reason: taken.value };
}

/** Whoever writes here has the code on paper or as a picture. */
export function markSlipKept(db: Db, eid: string): Promise<Attempt<unknown>> {
  return attempt(() => db.evenings.update(eid, { slipKept: 1 }));
}
