import { equalBytes, type Bytes, type Clock } from '../../domain/bytes/index.ts';
import { sealNote, type NoteWords } from '../../domain/note/sealNote.ts';
import { attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import type { ClientProblem } from './problems.ts';
import type { EveningRow, OutboxRow } from './rows.ts';

export interface KeepNoteInput {
  readonly eid: string;
  readonly words: NoteWords;
  /** Version of the list that the note contradicts. */
  readonly listVersion: number;
}

export type KeepNoteResult = { readonly ok: true; readonly rid: string } | { readonly ok: false; readonly reason: ClientProblem };

/**
 * Seals a note to the organizers and puts it into the outbox, which needs no network. Says ok only after the sealed
 * note was read back from the disk; nothing of it ever stands there readable.
 */
export async function keepNote(
  db: Db,
  { clock }: { readonly clock: Clock },
  { eid, words, listVersion }: KeepNoteInput,
): Promise<KeepNoteResult> {
  // Another note of this evening, from a second tab, may take the number meanwhile: then it is sealed again with the next.
  for (;;) {
    const read = await attempt(() => db.evenings.get(eid));
    if (!read.ok) return read;
    const evening = read.value;
    if (!evening) return { ok: false, reason: 'evening.notFound' };
    const ordinal = numberOf(evening);
    const { manifest, replySecret } = evening;
    const sealing = await sealNote({ words, manifest, replySecret, ordinal, listVersion, now: clock() });
    if (!sealing.ok) return sealing;
    const { note, sealed, digest } = sealing;
    const { rid, rev, epoch } = note;
    const row: OutboxRow = {
      rid,
      eid,
      rev,
      epoch,
      blob: sealed,
      uploadedTo: null,
      attempts: 0,
      notBefore: 0,
      problem: null,
      note: { ordinal, digest },
    };
    const written = await attempt(() => write(db, evening, row, ordinal));
    if (!written.ok) return written;
    if (written.value === 'written') return readBack(db, rid, sealed);
  }
}

function numberOf({ nextNote = 0 }: EveningRow): number {
  return nextNote;
}

function write(db: Db, evening: EveningRow, row: OutboxRow, ordinal: number): PromiseLike<'written' | 'taken'> {
  return db.transaction('rw', [db.evenings, db.outbox], async () => {
    const current = await db.evenings.get(row.eid);
    // A new manifest may have come with another epoch's key.
    if (!current || numberOf(current) !== ordinal || current.manifest.recipient !== evening.manifest.recipient) return 'taken';
    await db.outbox.add(row);
    await db.evenings.update(row.eid, { nextNote: ordinal + 1 });
    return 'written';
  });
}

/** One that is gone by now was handed over between commit and look: nothing but the desk's word takes it away. */
async function readBack(db: Db, rid: string, sealed: Bytes): Promise<KeepNoteResult> {
  const read = await attempt(() => db.outbox.get(rid));
  if (!read.ok) return read;
  return read.value && !equalBytes(read.value.blob, sealed) ? { ok: false, reason: 'storage.failed' } : { ok: true, rid };
}
