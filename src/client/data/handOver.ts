import { equalBytes, type Bytes } from '../../domain/bytes/index.ts';
import { idOf } from '../../domain/board/index.ts';
import { bundledSize, toBundle, type HandedOver } from '../../domain/handover/bundle.ts';
import { MOST_ENTRIES, type Answer } from '../../domain/handover/answer.ts';
import { MOST_BY_QR, sessionOf } from '../../domain/handover/frames.ts';
import { attempt, type Attempt } from './attempt.ts';
import { recordAcknowledgements } from './commands.ts';
import type { Db } from './Db.ts';
import { newsOnBoard } from './newsOnBoard.ts';
import { outboxOf } from './queries.ts';
import type { EveningRow, OutboxRow } from './rows.ts';
import { kindOf } from './kindOf.ts';
import { secretsOfRow, type Named } from './secretsOf.ts';

/** A larger record takes too long as pictures: by network or file. */
const LARGEST_BY_QR = 16_384;
/** So much goes into one file at most: base64 inside makes it a third larger, and the largest sealed value is 1 MiB. */
const MOST_BY_FILE = 700_000;

/** Something sealed that waits here, ready to be handed over. */
export interface Waiting extends HandedOver {
  readonly kind: Named['kind'];
}

/** Everything of an evening that the desk has not acknowledged, with what a receiver needs to send it on; cards first. */
export const waitingOf = (db: Db, eid: string) => async (): Promise<readonly Waiting[]> => {
  const evening = await db.evenings.get(eid);
  if (!evening) return [];
  const rows = await outboxOf(db, eid)();
  const waiting = await Promise.all(rows.map((row) => ready(db, evening, row)));
  return waiting.flatMap((one) => one ?? []).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
};

const order: readonly Named['kind'][] = ['card', 'signature', 'note'];

async function ready(db: Db, evening: EveningRow, row: OutboxRow): Promise<Waiting | undefined> {
  const secrets = secretsOfRow(evening, row, row.note ?? (await db.cards.get(row.rid)));
  if (!secrets) return undefined;
  const { eid, rid, rev, epoch, blob } = row;
  return { kind: kindOf(row), eid, rid, rev, epoch, writeToken: secrets.writeToken, sealed: blob };
}

interface ByPicture<One extends HandedOver = HandedOver> {
  /** What goes in one sending: as many as one answer can acknowledge. */
  readonly now: readonly One[];
  /** What the next sending brings. */
  readonly later: readonly One[];
  /** What is too large for pictures. */
  readonly tooLarge: readonly One[];
}

/** Sorts what waits by whether pictures can carry it, and cuts off what one sending holds. */
export function byPicture<One extends HandedOver>(waiting: readonly One[]): ByPicture<One> {
  const fits = ({ sealed }: One): boolean => sealed.length <= LARGEST_BY_QR;
  const all = waiting.filter(fits);
  const count = fitting(all.slice(0, MOST_ENTRIES), MOST_BY_QR - 2);
  return { now: all.slice(0, count), later: all.slice(count), tooLarge: waiting.filter((one) => !fits(one)) };
}

/** What waits, cut into as few files as hold it. */
export function byFile<One extends HandedOver>(waiting: readonly One[]): readonly (readonly One[])[] {
  const files: (readonly One[])[] = [];
  for (let rest = waiting; rest.length > 0;) {
    const count = Math.max(1, fitting(rest.slice(0, 255), MOST_BY_FILE));
    files.push(rest.slice(0, count));
    rest = rest.slice(count);
  }
  return files;
}

function fitting(records: readonly HandedOver[], most: number): number {
  let size = 0;
  const over = records.findIndex((record) => (size += bundledSize(record)) > most);
  return over < 0 ? records.length : over;
}

/** Notes of what is about to be shown or saved that it may be elsewhere from now on, whether or not an answer comes. */
export function noteElsewhere(db: Db, records: readonly HandedOver[]): Promise<Attempt<unknown>> {
  const rids = records.map(({ rid }) => rid);
  return attempt(() => db.outbox.where('rid').anyOf(rids).modify({ elsewhere: 1 }));
}

/**
 * Takes a desk's answer as the phone takes the board: what it acknowledges leaves the device. Resolves with how many
 * records it spoke of; 0 where it was an answer to somebody else, or one that was taken before.
 */
export async function takeAnswer(db: Db, eid: string, { entries }: Extract<Answer, { by: 'desk' }>): Promise<Attempt<number>> {
  const board = new Map(entries.map((entry): [string, Bytes] => [idOf(entry), entry]));
  const news = await attempt(async () => {
    const evening = await db.evenings.get(eid);
    return evening ? newsOnBoard(db, evening, board) : [];
  });
  if (!news.ok) return news;
  const kept = await recordAcknowledgements(db, news.value);
  return kept.ok ? { ok: true, value: news.value.length } : kept;
}

/**
 * Takes a table's answer to one of these sendings: each of its records is on that table too, and stays here all the same.
 * Resolves with how many it spoke of; 0 where it was an answer to somebody else.
 */
export function takeTableAnswer(
  db: Db,
  { table, session }: Extract<Answer, { by: 'table' }>,
  sendings: readonly (readonly HandedOver[])[],
): Promise<Attempt<number>> {
  const sent = sendings.find((records) => records.length > 0 && equalBytes(sessionOf(toBundle(records)), session)) ?? [];
  return attempt(() =>
    db.transaction('rw', db.outbox, async () => {
      for (const { rid, rev } of sent) {
        const row = await db.outbox.get(rid);
        // The desk's own word may have come meanwhile.
        if (row?.rev !== rev) continue;
        await db.outbox.update(rid, { tables: [...new Set([...(row.tables ?? []), table])].sort((a, b) => a - b) });
      }
      return sent.length;
    }),
  );
}
