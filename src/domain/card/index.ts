import * as v from 'valibot';
import type { Photo } from '../photo/photo.ts';
import { draftPhotoSchema, photoSchema } from '../photo/photoSchema.ts';
import type { Drawing } from './drawing.ts';
import { drawingSchema } from './drawingSchema.ts';
import { draftPairsSchema, pairsSchema, type Pair } from './pairs.ts';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const hex16 = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
/** A coordinate of a drawn signature: thousandths of the signature box, so that strokes stay vectors. */
const coordinate = v.pipe(v.number(), v.integer(), v.minValue(-4000), v.maxValue(8000));

const signatureSchema = v.strictObject({
  name: text(300),
  /** Strokes as flat lists `x, y, x, y, …`. */
  strokes: v.pipe(v.array(v.pipe(v.array(coordinate), v.maxLength(4000))), v.maxLength(60)),
});

/** How a card is signed: a typed name, a drawing, or both. */
export type Signature = v.InferOutput<typeof signatureSchema>;

const consentSchema = v.strictObject({
  /** A line that could harm the person: take it out and send, or do not send. */
  mend: v.picklist(['takeOut', 'dontSend']),
  /** May be quoted without a name. */
  quote: v.boolean(),
  /** A reply is wanted. */
  reply: v.boolean(),
  /** A copy is kept for the prisoner until release. */
  keep: v.boolean(),
});

/** What the writer allows; `safeConsent` is what holds where nobody chose. */
export type Consent = v.InferOutput<typeof consentSchema>;

export const safeConsent: Consent = { mend: 'takeOut', quote: false, reply: false, keep: false };

const keptSchema = v.strictObject({
  /** What the check calls it (`domain/check`); a later version may know more topics. */
  topic: text(40),
  /** The words as they stand on the card. */
  words: text(300),
  /** A reason of `keptReasons`, or a word of the writer's own. */
  why: text(120),
});

/** Words that the check found and the writer keeps all the same, with the reason, for the organizers to see. */
export type Kept = v.InferOutput<typeof keptSchema>;

/** Reasons at a tap: the words mean something else here; the person asked for it; the writer thought about it. */
export const keptReasons = ['harmless', 'wished', 'meant'] as const;

/** How a card comes on paper: printed by the organizers, copied by the writer's own hand, or printed and posted by its writer. */
const ways = ['print', 'pen', 'home'] as const;
export type CardWay = (typeof ways)[number];

/** So many letters may say what a translation is to keep. */
export const PLEASE_KEEP = 300;

const cardSchema = v.strictObject({
  /** `unfinished`: left at a table before it was sealed; whatever somebody had written goes to the organizers and no further by itself. */
  type: v.picklist(['card', 'unfinished']),
  eid: hex16,
  epoch: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rid: hex16,
  rev: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  person: v.pipe(text(120), v.minLength(1)),
  list: v.strictObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  lang: text(35),
  text: text(20_000),
  /** Sentences from the phrasebook that stand in the text, with what their writer read. */
  pairs: v.exactOptional(pairsSchema),
  front: text(60),
  /** Where `front` says that the writer drew the picture. */
  drawing: v.optional(drawingSchema),
  /** Where `front` says that it is a photo of the writer's. */
  photo: v.exactOptional(photoSchema),
  signatures: v.pipe(v.array(signatureSchema), v.maxLength(14)),
  consent: consentSchema,
  way: v.optional(v.picklist(ways)),
  kept: v.optional(v.pipe(v.array(keptSchema), v.maxLength(40))),
  pleaseKeep: v.optional(text(PLEASE_KEEP)),
  status: v.strictObject({
    board: hex16,
    /** SHA-256 of the write token: with the token itself the writer withdraws the card. */
    write: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    recipient: v.pipe(text(4000), v.startsWith('age1')),
    key: v.pipe(v.string(), v.length(43)),
  }),
  /** The day of sealing by the device's clock, `YYYY-MM-DD`; the desk judges by server order. */
  day: v.pipe(v.string(), v.isoDate()),
});

/** A card as its writer sealed it. */
export type Card = v.InferOutput<typeof cardSchema>;

/** Reads a card from the JSON of an opened record; undefined when a field is missing, unknown or malformed. */
export function parseCard(value: unknown): Card | undefined {
  const result = v.safeParse(cardSchema, value);
  return result.success ? result.output : undefined;
}

/** What somebody is still writing. It reaches the disk as ciphertext only. */
export interface Draft {
  readonly id: string;
  readonly eid: string;
  readonly person: string;
  readonly text: string;
  /** Sentences that were added from the phrasebook, whether or not they still stand in the text. */
  readonly pairs?: readonly Pair[];
  readonly front: string;
  /** It stays while another front is tried, and travels only where `front` says so. */
  readonly drawing?: Drawing | undefined;
  /** Cut and without metadata already: the file that it came from never reaches the disk. It stays like a drawing. */
  readonly photo?: Photo | undefined;
  readonly signature: Signature;
  readonly consent: Consent;
  readonly kept?: readonly Kept[] | undefined;
  /** How it comes on paper. Left out: printed by the organizers. */
  readonly way?: CardWay | undefined;
  /** The language as the writer chose it. Left out: as the letters tell. */
  readonly lang?: string | undefined;
  /** What a translation should leave as it is: names, jokes. */
  readonly pleaseKeep?: string | undefined;
  /** Words that no dictionary has and that are meant so; they never leave the device. */
  readonly ownWords?: readonly string[] | undefined;
  /** How many lines are on the paper already, where it is copied by hand. */
  readonly penLine?: number | undefined;
  readonly step: 'write' | 'sign' | 'seal';
  /** Milliseconds since 1970, by the device's clock. */
  readonly changedAt: number;
}

/** Wider than a card: whatever somebody wrote or drew comes back, also what cannot be sealed as it is. */
const draftSchema = v.object({
  id: v.string(),
  eid: v.string(),
  person: v.string(),
  text: v.string(),
  pairs: v.exactOptional(draftPairsSchema),
  front: v.string(),
  drawing: v.optional(v.object({ strokes: v.array(v.object({ ink: v.number(), pen: v.number(), path: v.array(v.number()) })) })),
  photo: v.optional(draftPhotoSchema),
  signature: v.object({ name: v.string(), strokes: v.array(v.array(v.number())) }),
  consent: consentSchema,
  kept: v.optional(v.array(keptSchema)),
  way: v.optional(v.picklist(ways)),
  lang: v.optional(v.string()),
  pleaseKeep: v.optional(v.string()),
  ownWords: v.optional(v.array(v.string())),
  penLine: v.optional(v.number()),
  step: v.picklist(['write', 'sign', 'seal']),
  changedAt: v.number(),
});

/** Reads a draft from the JSON of an opened row; undefined when a field is missing or of another kind. */
export function parseDraft(value: unknown): Draft | undefined {
  const result = v.safeParse(draftSchema, value);
  return result.success ? result.output : undefined;
}
