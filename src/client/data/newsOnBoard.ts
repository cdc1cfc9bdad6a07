import type { Bytes } from '../../domain/bytes/index.ts';
import { acknowledges, openAcknowledgement, type Acknowledgement } from '../../domain/board/index.ts';
import type { CarriedSecrets } from '../../domain/relay/carried.ts';
import { states } from '../../domain/status/index.ts';
import type { Acknowledged } from './commands.ts';
import type { Db } from './Db.ts';
import { cardsOf, outboxOf, signaturesOf } from './queries.ts';
import type { CardRow, EveningRow, OutboxRow } from './rows.ts';
import { secretsOf, secretsOfRow } from './secretsOf.ts';

/** Whether anything that was sealed here waits for news from the desk. */
export async function waitsForNews(db: Db, eid: string): Promise<boolean> {
  if ((await openCards(db, eid)).length > 0) return true;
  return (await outboxOf(db, eid)()).some(({ note, carried }) => note !== undefined || carried !== undefined);
}

/**
 * What the entries of a board, by their ids, say of the cards, notes and signatures sealed here: the whole board as the
 * server hands it out, or the few entries of a desk's answer. Forged and foreign ones say nothing.
 */
export async function newsOnBoard(db: Db, evening: EveningRow, board: ReadonlyMap<string, Bytes>): Promise<readonly Acknowledged[]> {
  const cards = await openCards(db, evening.eid);
  const waiting = new Map((await outboxOf(db, evening.eid)()).map((row) => [row.rid, row]));
  const saidOf = (secrets: CarriedSecrets & { readonly rid: string }): Acknowledgement | undefined => {
    const entry = board.get(secrets.board);
    return entry && openAcknowledgement(entry, { eid: evening.eid, ...secrets });
  };
  const acknowledged: Acknowledged[] = [];
  for (const card of cards) {
    const { ordinal } = card;
    const ack = saidOf(secretsOf(evening.replySecret, { kind: card.signs === undefined ? 'card' : 'signature', ordinal }));
    const news = ack && newsOf(ack, card, waiting.get(card.rid));
    if (news) acknowledged.push(news);
  }
  for (const row of waiting.values()) {
    // Cards and signatures are asked for above, by their own rows.
    const secrets = row.note || row.carried ? secretsOfRow(evening, row, row.note) : undefined;
    const ack = secrets && saidOf({ ...secrets, rid: row.rid });
    const news = ack && receiptOf(ack, row);
    if (news) acknowledged.push(news);
  }
  return acknowledged;
}

async function openCards(db: Db, eid: string): Promise<readonly CardRow[]> {
  const sealed = await Promise.all([cardsOf(db, eid)(), signaturesOf(db, eid)()]);
  return sealed.flat().filter((card) => !states[card.state].final);
}

function newsOf(ack: Acknowledgement, card: CardRow, row: OutboxRow | undefined): Acknowledged | undefined {
  const { rid } = card;
  const { state, change, day } = ack;
  if (row) return receiptOf(ack, row);
  // An older board that somebody serves again takes nothing back. Clocks do not count: the desk's own order does.
  const older = ack.rev < card.rev || change < card.change;
  const same = state === card.state && day === card.day && change === card.change;
  return older || same ? undefined : { rid, state, change, day, sealed: null };
}

/** While a card or note waits here, only an acknowledgement of these very bytes (or of a later revision) counts. */
function receiptOf(ack: Acknowledgement, row: OutboxRow): Acknowledged | undefined {
  const { state, change, day } = ack;
  return acknowledges(ack, row.rev, row.blob) ? { rid: row.rid, state, change, day, sealed: row.blob } : undefined;
}
