import * as v from 'valibot';
import { drawnSchema, type DrawnName } from './drawn.ts';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const hex16 = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** Letters, as JavaScript counts them: a line of a birthday card and who says it. */
export const signatureLimits = { text: 120, name: 60 } as const;

const signatureSchema = v.pipe(
  v.strictObject({
    type: v.literal('signature'),
    eid: hex16,
    epoch: v.pipe(v.number(), v.integer(), v.minValue(1)),
    rid: hex16,
    /** Whoever thinks otherwise takes it back and signs anew: a line under a printed card does not change. */
    rev: v.literal(1),
    /** The reference of the card that is signed, as the desk published it. */
    card: hex16,
    person: v.pipe(text(120), v.minLength(1)),
    /** May be empty: then the name stands alone. */
    text: text(signatureLimits.text),
    name: text(signatureLimits.name),
    /** The name as a finger drew it, in place of a typed one or behind it. */
    drawn: v.exactOptional(drawnSchema),
    lang: text(35),
    consent: v.strictObject({
      /** A reply is wanted. */
      reply: v.boolean(),
    }),
    status: v.strictObject({
      board: hex16,
      /** SHA-256 of the write token, as in a card. */
      write: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      recipient: v.pipe(text(4000), v.startsWith('age1')),
      key: v.pipe(v.string(), v.length(43)),
    }),
    /** The day of sealing by the device's clock, `YYYY-MM-DD`. */
    day: v.pipe(v.string(), v.isoDate()),
  }),
  v.check((said) => signsSomething(said)),
);

/** A line and a name on a card that many sign: sealed like a card, and no card. */
export type SignatureRecord = v.InferOutput<typeof signatureSchema>;

/** Reads a signature from the JSON of an opened record; undefined when a field is missing, unknown or malformed. */
export function parseSignature(value: unknown): SignatureRecord | undefined {
  const result = v.safeParse(signatureSchema, value);
  return result.success ? result.output : undefined;
}

/** Whether anything of it would stand on the card. */
export function signsSomething({ text, name, drawn }: Words & { readonly drawn?: DrawnName | undefined }): boolean {
  return text.trim() !== '' || name.trim() !== '' || (drawn !== undefined && drawn.length > 0);
}

interface Words {
  readonly text: string;
  readonly name: string;
}
