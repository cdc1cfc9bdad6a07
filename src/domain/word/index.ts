import * as v from 'valibot';
import { fromBase64Url, toHex } from '../bytes/index.ts';
import { deriveKey } from '../crypto/index.ts';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const hex16 = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** What a writer says of a card that they print and post themselves; `cannot` asks the organizers to print it after all, `unsaid` takes back what was said before. */
export const writerWords = ['posted', 'cannot', 'unsaid'] as const;
export type WriterSays = (typeof writerWords)[number];

const wordSchema = v.strictObject({
  type: v.literal('word'),
  eid: hex16,
  epoch: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rid: hex16,
  /** Whoever thinks otherwise says another word: the one with the highest turn counts. */
  rev: v.literal(1),
  /** The record id of the card that it is about. */
  card: hex16,
  says: v.picklist(writerWords),
  turn: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  /** Only the card's writer and the desks can make it: see `proofOf`. */
  proof: hex16,
  status: v.strictObject({
    board: hex16,
    /** SHA-256 of the write token, as in a card. */
    write: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    key: v.pipe(text(43), v.length(43)),
  }),
  /** The day of sealing by the device's clock, `YYYY-MM-DD`. */
  day: v.pipe(v.string(), v.isoDate()),
});

/** A writer's word on an own card: sealed like a card, and no card. */
export type Word = v.InferOutput<typeof wordSchema>;

/** Reads a word from the JSON of an opened record; undefined when a field is missing, unknown or malformed. */
export function parseWord(value: unknown): Word | undefined {
  const result = v.safeParse(wordSchema, value);
  return result.success ? result.output : undefined;
}

/** What shows that a word comes from a card's writer: made from the card's status key, for this one word. Undefined where the key is none. */
export function proofOf(statusKey: string, word: Pick<Word, 'rid' | 'card' | 'says' | 'turn'>): string | undefined {
  try {
    const key = fromBase64Url(statusKey);
    return toHex(deriveKey(key, `word/${word.card}/${word.rid}/${word.says}/${String(word.turn)}`, 16));
  } catch {
    return undefined;
  }
}
