import * as v from 'valibot';
import type { Bytes } from '../bytes/index.ts';
import type { Manifest } from '../event/manifest.ts';
import { sealValue } from '../record/seal.ts';
import { sealingDay } from '../record/sealingDay.ts';

const hex16 = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** As many as an answer by code can name. */
const tableNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(255));

const reportSchema = v.strictObject({
  type: v.literal('table'),
  eid: hex16,
  epoch: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The table's own, made when it became one. */
  rid: hex16,
  rev: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  number: tableNumber,
  /** In the organizers' words; may be empty. */
  name: v.pipe(v.string(), v.maxLength(40)),
  cards: count,
  signatures: count,
  unfinished: count,
  /** Of all these, what no desk has said to have. */
  waiting: count,
  /** It stands alone in an exhibition; missing for one that goes from hand to hand. */
  kiosk: v.optional(v.literal(true)),
  /** The day by the table's clock, and no time of day: it would tell when guests were there. */
  day: v.pipe(v.string(), v.isoDate()),
});

/** What a table tells the desk of itself: sealed like a card, and no card. */
export type TableReport = v.InferOutput<typeof reportSchema>;

/** Reads a report from the JSON of an opened record; undefined when a field is missing, unknown or malformed. */
export function parseTableReport(value: unknown): TableReport | undefined {
  const result = v.safeParse(reportSchema, value);
  return result.success ? result.output : undefined;
}

export type TableFacts = Pick<TableReport, 'rid' | 'rev' | 'number' | 'name' | 'cards' | 'signatures' | 'unfinished' | 'waiting' | 'kiosk'>;

/** Seals what a table tells for the organizers. */
export function sealTableReport(
  facts: TableFacts,
  manifest: Pick<Manifest, 'eid' | 'epoch' | 'recipient' | 'date'>,
  now: number,
): Promise<Bytes> {
  const { eid, epoch, recipient, date } = manifest;
  const report: TableReport = { type: 'table', eid, epoch, ...facts, day: sealingDay(now, date) };
  return sealValue(report, recipient);
}
