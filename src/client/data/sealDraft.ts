import { equalBytes, type Bytes, type Clock } from '../../domain/bytes/index.ts';
import type { CardWay, Draft } from '../../domain/card/index.ts';
import { sealCard } from '../../domain/card/sealCard.ts';
import { isBucket } from '../../domain/record/seal.ts';
import { attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import type { ClientProblem } from './problems.ts';
import type { CardRow, EveningRow, OutboxRow } from './rows.ts';

export interface SealDraftInput {
  /** As it stands in the editor now; a copy on the disk may be older. */
  readonly draft: Draft;
  /** BCP-47 tag of the language that the card is written in. */
  readonly lang: string;
  /** Version of the list that the person was chosen from. */
  readonly listVersion: number;
  readonly way?: CardWay;
  /** Its writer left it at a table. */
  readonly unfinished?: boolean;
}

export type SealDraftResult = { readonly ok: true; readonly rid: string } | { readonly ok: false; readonly reason: ClientProblem };

/**
 * Seals a draft: in one transaction the sealed card comes into the outbox and the draft and its key go.
 * Says ok only after the sealed card was read back from the disk. Sealing the same draft again, by a double
 * click or in a second tab, gives the same card. After any refusal the draft is where it was.
 */
export async function sealDraft(db: Db, deps: { readonly clock: Clock }, input: SealDraftInput): Promise<SealDraftResult> {
  // Another card of this evening may take the number while this one is being sealed: then it is sealed again with the next.
  for (;;) {
    const before = await attempt(() => Promise.all([db.evenings.get(input.draft.eid), cardOf(db, input.draft.id)]));
    if (!before.ok) return before;
    const [evening, known] = before.value;
    if (known) return { ok: true, rid: known.rid };
    if (!evening) return { ok: false, reason: 'evening.notFound' };
    const now = deps.clock();
    const { draft, lang, listVersion, way, unfinished = false } = input;
    const sealing = await sealCard({
      draft,
      manifest: evening.manifest,
      replySecret: evening.replySecret,
      ordinal: evening.nextOrdinal,
      rev: 1,
      listVersion,
      lang,
      ...(way && { way }),
      unfinished,
      now,
    });
    if (!sealing.ok) return sealing;
    if (!isBucket(sealing.sealed.length)) return { ok: false, reason: 'card.malformed' };
    const { rid, rev, epoch, day } = sealing.card;
    const card: CardRow = {
      rid,
      eid: evening.eid,
      draft: draft.id,
      ...(way === 'home' && { ownPost: 1 as const }),
      person: draft.person,
      ordinal: evening.nextOrdinal,
      rev,
      state: 'sealed',
      change: 0,
      day,
      sealedAt: now,
      digest: sealing.digest,
    };
    const outbox: OutboxRow = {
      rid,
      eid: evening.eid,
      rev,
      epoch,
      blob: sealing.sealed,
      uploadedTo: null,
      attempts: 0,
      notBefore: 0,
      problem: null,
    };
    const written = await attempt(() => write(db, evening, card, outbox, draft.consent.reply));
    if (!written.ok) return written;
    if (written.value === 'taken') continue;
    if (written.value !== 'written') return { ok: true, rid: written.value.rid };
    return readBack(db, rid, sealing.sealed);
  }
}

function cardOf(db: Db, draft: string): Promise<CardRow | undefined> {
  return db.cards.where('draft').equals(draft).first();
}

function write(
  db: Db,
  evening: EveningRow,
  card: CardRow,
  outbox: OutboxRow,
  wantsReply: boolean,
): PromiseLike<'written' | 'taken' | CardRow> {
  return db.transaction('rw', [db.evenings, db.cards, db.outbox, db.drafts, db.draftKeys], async () => {
    const known = await cardOf(db, card.draft);
    if (known) return known;
    const current = await db.evenings.get(evening.eid);
    // A new manifest may have come with another epoch's key.
    if (current?.nextOrdinal !== card.ordinal || current.manifest.recipient !== evening.manifest.recipient) return 'taken';
    await db.outbox.add(outbox);
    await db.cards.add(card);
    await db.evenings.update(evening.eid, { nextOrdinal: card.ordinal + 1, ...(wantsReply && { replyWanted: 1 as const }) });
    await db.drafts.delete(card.draft);
    await db.draftKeys.delete(card.draft);
    return 'written';
  });
}

async function readBack(db: Db, rid: string, sealed: Bytes): Promise<SealDraftResult> {
  const read = await attempt(() => Promise.all([db.outbox.get(rid), db.cards.get(rid)]));
  if (!read.ok) return read;
  const [row, card] = read.value;
  // The background worker may have handed it over between commit and look; then the card says so.
  const there = row ? equalBytes(row.blob, sealed) : card !== undefined && card.state !== 'sealed';
  return there ? { ok: true, rid } : { ok: false, reason: 'storage.failed' };
}
