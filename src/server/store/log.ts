import type { LogEntry, LogPage } from '../../domain/wire/index.ts';
import type { Db } from './openStore.ts';

/** A page stops at this many bytes of blobs, or at its first row, so that memory stays bounded. */
const PAGE_BYTES = 1024 * 1024;

/** Reads rows of an event's log after a `seq`, at most `limit` of them and about a mebibyte; the reader goes on until `last`. */
export function readLog(db: Db, eid: string, after: number, limit: number): Promise<Omit<LogPage, 'generation'>> {
  // One moment for the whole page: a card withdrawn in between would leave a page that ends before its `last` and brings nothing.
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((trx) => readPage(trx, eid, after, limit));
}

async function readPage(trx: Db, eid: string, after: number, limit: number): Promise<Omit<LogPage, 'generation'>> {
  const event = await trx.selectFrom('events').select('last').where('eid', '=', eid).executeTakeFirst();
  const last = event?.last ?? 0;
  const sizes = await trx
    .selectFrom('log')
    .select(['seq', 'size'])
    .where('eid', '=', eid)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
  const upTo = endOfPage(sizes);
  if (upTo === undefined) return { entries: [], last };
  const rows = await trx
    .selectFrom('log')
    .selectAll()
    .where('eid', '=', eid)
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .execute();
  return { entries: rows.map(toEntry), last };
}

function endOfPage(rows: readonly { seq: number; size: number }[]): number | undefined {
  let bytes = 0;
  let end: number | undefined;
  for (const { seq, size } of rows) {
    bytes += size;
    if (end !== undefined && bytes > PAGE_BYTES) break;
    end = seq;
  }
  return end;
}

interface Row {
  readonly seq: number;
  readonly kind: LogEntry['kind'];
  readonly rid: string | null;
  readonly rev: number | null;
  readonly operation: string | null;
  readonly counter: number | null;
  readonly audience: string | null;
  readonly epoch: number | null;
  readonly day: string;
  readonly blob: Uint8Array | null;
}

function toEntry(row: Row): LogEntry {
  const { kind, seq, day } = row;
  const epoch = row.epoch ?? 1;
  const bytes = Buffer.from(row.blob ?? []);
  if (kind === 'withdrawn') return { kind, seq, rid: row.rid ?? '', day, token: bytes.toString('base64url') };
  const blob = bytes.toString('base64');
  if (kind === 'record') return { kind, seq, rid: row.rid ?? '', rev: row.rev ?? 1, epoch, day, blob };
  const audience = row.audience === 'translators' ? 'translators' : 'organizers';
  return { kind, seq, day, id: row.operation ?? '', audience, epoch, card: row.rid, counter: row.counter ?? 0, blob };
}
