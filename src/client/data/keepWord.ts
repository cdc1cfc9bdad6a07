import { equalBytes, type Bytes, type Clock } from '../../domain/bytes/index.ts';
import { canSay } from '../../domain/word/canSay.ts';
import type { WriterSays } from '../../domain/word/index.ts';
import { sealWord } from '../../domain/word/sealWord.ts';
import { attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import type { ClientProblem } from './problems.ts';
import type { CardRow, EveningRow, OutboxRow } from './rows.ts';

/** `said`: the name of the sealed word; missing where there was nothing to say. */
export type KeepWordResult = { readonly ok: true; readonly said?: string } | { readonly ok: false; readonly reason: ClientProblem };

/**
 * Seals what a writer says of a card that they post themselves and puts it into the outbox, which needs no network. Says ok
 * only after the sealed word was read back from the disk. What can no more be said changes nothing.
 */
export async function keepWord(db: Db, { clock }: { readonly clock: Clock }, rid: string, says: WriterSays): Promise<KeepWordResult> {
  // Another word or note of this evening, from a second tab, may take the number meanwhile: then it is sealed again with the next.
  for (;;) {
    const read = await attempt(async () => {
      const card = await db.cards.get(rid);
      return { card, evening: card && (await db.evenings.get(card.eid)) };
    });
    if (!read.ok) return read;
    const { card, evening } = read.value;
    if (!card || !evening) return { ok: false, reason: 'evening.notFound' };
    if (card.ownPost !== 1 || !canSay(card.state, card.word?.says, says)) return { ok: true };
    const { manifest, replySecret, nextNote: ordinal = 0 } = evening;
    const turn = (card.word?.turn ?? 0) + 1;
    const sealing = await sealWord({ says, turn, card: card.ordinal, manifest, replySecret, ordinal, now: clock() });
    if (!sealing.ok) return sealing;
    const { word, sealed, digest } = sealing;
    const row: OutboxRow = {
      rid: word.rid,
      eid: word.eid,
      rev: word.rev,
      epoch: word.epoch,
      blob: sealed,
      uploadedTo: null,
      attempts: 0,
      notBefore: 0,
      problem: null,
      note: { ordinal, digest },
    };
    const written = await attempt(() => write(db, evening, card, row, { says, turn }));
    if (!written.ok) return written;
    if (written.value === 'written') return readBack(db, row.rid, sealed);
  }
}

function write(
  db: Db,
  evening: EveningRow,
  card: CardRow,
  row: OutboxRow,
  word: NonNullable<CardRow['word']>,
): PromiseLike<'written' | 'taken'> {
  return db.transaction('rw', [db.evenings, db.cards, db.outbox], async () => {
    const [current, known] = await Promise.all([db.evenings.get(row.eid), db.cards.get(card.rid)]);
    const isFree = current?.nextNote === evening.nextNote && known?.word?.turn === card.word?.turn;
    // A new manifest may have come with another epoch's key.
    if (!isFree || current?.manifest.recipient !== evening.manifest.recipient) return 'taken';
    await db.outbox.add(row);
    await db.cards.update(card.rid, { word });
    await db.evenings.update(row.eid, { nextNote: (evening.nextNote ?? 0) + 1 });
    return 'written';
  });
}

/** One that is gone by now was handed over between commit and look: nothing but the desk's word takes it away. */
async function readBack(db: Db, rid: string, sealed: Bytes): Promise<KeepWordResult> {
  const read = await attempt(() => db.outbox.get(rid));
  if (!read.ok) return read;
  return read.value && !equalBytes(read.value.blob, sealed) ? { ok: false, reason: 'storage.failed' } : { ok: true, said: rid };
}
