import { equalBytes, type Bytes, type Clock } from '../../domain/bytes/index.ts';
import { sealSignature } from '../../domain/signature/sealSignature.ts';
import type { SignedLine } from '../../domain/signature/jointText.ts';
import { attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import type { ClientProblem } from './problems.ts';
import type { CardRow, EveningRow, OutboxRow } from './rows.ts';

export interface KeepSignatureInput {
  /** Of this line, in 32 hexadecimal digits: sealed again, also in other words, it takes the place of what no server has yet. */
  readonly id: string;
  readonly eid: string;
  /** The reference of the card that is signed, and whom it is for. */
  readonly card: string;
  readonly person: string;
  readonly line: SignedLine;
  /** BCP-47 tag of the language that the line is written in. */
  readonly lang: string;
}

export type KeepSignatureResult = { readonly ok: true; readonly rid: string } | { readonly ok: false; readonly reason: ClientProblem };

/**
 * Seals a signature to the organizers and puts it into the outbox, which needs no network. Says ok only after the sealed
 * signature was read back from the disk; no word of it ever stands there readable.
 */
export async function keepSignature(
  db: Db,
  { clock }: { readonly clock: Clock },
  { id, eid, card, person, line, lang }: KeepSignatureInput,
): Promise<KeepSignatureResult> {
  // Another signature of this evening, from a second tab, may take the number meanwhile: then it is sealed again with the next.
  for (;;) {
    const read = await attempt(() => db.evenings.get(eid));
    if (!read.ok) return read;
    const evening = read.value;
    if (!evening) return { ok: false, reason: 'evening.notFound' };
    const [ordinal, now] = [numberOf(evening), clock()];
    const { manifest, replySecret } = evening;
    const sealing = await sealSignature({ line, card, person, manifest, replySecret, ordinal, lang, now });
    if (!sealing.ok) return sealing;
    const { signature, sealed, digest } = sealing;
    const { rid, rev, epoch, day } = signature;
    const known: CardRow = {
      rid,
      eid,
      draft: id,
      signs: card,
      person,
      ordinal,
      rev,
      state: 'sealed',
      change: 0,
      day,
      sealedAt: now,
      digest,
    };
    const waiting: OutboxRow = {
      rid,
      eid,
      rev,
      epoch,
      blob: sealed,
      uploadedTo: null,
      attempts: 0,
      notBefore: 0,
      problem: null,
      signature: 1,
    };
    const written = await attempt(() => write(db, evening, known, waiting));
    if (!written.ok) return written;
    if (written.value === 'written') return readBack(db, rid, sealed);
    if (written.value !== 'taken') return { ok: true, rid: written.value.rid };
  }
}

function numberOf({ nextSignature = 0 }: EveningRow): number {
  return nextSignature;
}

function write(db: Db, evening: EveningRow, known: CardRow, waiting: OutboxRow): PromiseLike<'written' | 'taken' | CardRow> {
  return db.transaction('rw', [db.evenings, db.cards, db.outbox], async () => {
    // What could not be read back after a first try may be here all the same.
    const former = await db.cards.where('draft').equals(known.draft).first();
    const unsent = former && (await db.outbox.get(former.rid));
    if (former && unsent?.uploadedTo !== null) return former;
    if (former) {
      await db.outbox.delete(former.rid);
      await db.cards.delete(former.rid);
    }
    const current = await db.evenings.get(evening.eid);
    // A new manifest may have come with another epoch's key.
    if (!current || numberOf(current) !== known.ordinal || current.manifest.recipient !== evening.manifest.recipient) return 'taken';
    await db.outbox.add(waiting);
    await db.cards.add(known);
    await db.evenings.update(evening.eid, { nextSignature: known.ordinal + 1 });
    return 'written';
  });
}

/** One that is gone by now was handed over between commit and look: nothing but the desk's word takes it away. */
async function readBack(db: Db, rid: string, sealed: Bytes): Promise<KeepSignatureResult> {
  const read = await attempt(() => db.outbox.get(rid));
  if (!read.ok) return read;
  return read.value && !equalBytes(read.value.blob, sealed) ? { ok: false, reason: 'storage.failed' } : { ok: true, rid };
}
