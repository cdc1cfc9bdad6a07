import * as v from 'valibot';
import { saidOfRuleSchema } from './rules.ts';
import { letterWishes, personStatuses } from '../person/person.ts';

const hex16 = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const day = v.pipe(v.string(), v.isoDate());
const person = v.pipe(text(120), v.minLength(1));
/** Where something is known from, in the organizer's own words: never nothing. */
const named = v.pipe(
  text(500),
  v.check((source) => source.trim() !== ''),
);
/** Letters of a greeting, and lines below it: more than any card has room for. */
const GREETING = 1000;
const MOST_LINES = 40;
/** Letters of a town's name. */
export const TOWN = 100;
const onCard = { rid: hex16, rev: v.pipe(v.number(), v.integer(), v.minValue(1)), day };

/** The address that an organizer typed or read and then confirmed, for one person. */
const addressSchema = v.strictObject({
  /** Empty only where an organizer overrode that it is missing; so the index. */
  institution: text(300),
  street: text(300),
  settlement: text(200),
  district: text(200),
  region: text(200),
  postalIndex: v.pipe(v.string(), v.regex(/^(\d{6})?$/)),
});
export type PostalAddress = v.InferOutput<typeof addressSchema>;

/** Name and birth facts that an organizer confirmed because the list lacks them. */
const factsSchema = v.strictObject({
  surname: text(200),
  givenName: text(200),
  /** `null` means: has none, confirmed; empty: unknown, and an organizer posts without. */
  patronymic: v.nullable(text(200)),
  /** `null` only where an organizer overrode that it is missing. */
  birthYear: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
  dative: v.pipe(text(400), v.minLength(1)),
});
export type ConfirmedFacts = v.InferOutput<typeof factsSchema>;

/** What an address may do without where an organizer says so and why. */
export const overridableFields = ['surname', 'givenName', 'patronymic', 'birthYear', 'institution', 'postalIndex', 'indexRegion'] as const;

/** Posting in spite of what is missing: which fields, and the organizer's reason in their own words. No fields take it back. */
const overrideSchema = v.pipe(
  v.strictObject({ fields: v.pipe(v.array(v.picklist(overridableFields)), v.maxLength(overridableFields.length)), reason: text(1000) }),
  v.check(({ fields, reason }) => fields.length === 0 || reason.trim() !== ''),
);
export type AddressOverride = v.InferOutput<typeof overrideSchema>;

/** What an organizer said of one person. */
export const saidOfPersonSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('confirmAddress'),
    person,
    day,
    address: addressSchema,
    source: text(500),
    /** What the list said then, null for no institution: when it says something else, the address is on hold. */
    listed: v.exactOptional(v.nullable(addressSchema)),
  }),
  v.strictObject({ type: v.literal('confirmFacts'), person, day, facts: factsSchema, source: text(500) }),
  v.strictObject({ type: v.literal('overrideAddress'), person, day, override: overrideSchema }),
  /** An organizer made sure that where the list says a person is was still so on that day. */
  v.strictObject({ type: v.literal('confirmStatus'), person, day, status: v.picklist(personStatuses), source: named }),
  /** What organizers learned of what a person wants of letters (`unknown` takes it back), and of whether they answer (`false` takes it back). */
  v.pipe(
    v.strictObject({
      type: v.literal('noteWishes'),
      person,
      day,
      letters: v.exactOptional(v.picklist(letterWishes)),
      answers: v.exactOptional(v.boolean()),
      source: named,
    }),
    v.check(({ letters, answers }) => letters !== undefined || answers !== undefined),
  ),
]);
export type SaidOfPerson = v.InferOutput<typeof saidOfPersonSchema>;

const operationSchema = v.variant('type', [
  /** `front`: one of our drawings, in place of the writer's own picture. */
  v.strictObject({ type: v.literal('approve'), ...onCard, text: v.optional(text(20_000)), front: v.exactOptional(text(60)) }),
  v.strictObject({ type: v.literal('unapprove'), ...onCard }),
  v.strictObject({ type: v.literal('holdBack'), ...onCard, reason: v.pipe(text(1000), v.minLength(1)) }),
  /** A card that its writer left unsealed goes. */
  v.strictObject({ type: v.literal('discard'), ...onCard }),
  v.strictObject({ type: v.literal('print'), ...onCard, batch: hex16 }),
  v.strictObject({ type: v.literal('unprint'), ...onCard }),
  /** A card that its writer copies by hand may be copied after all; its paper came; it did not come after all. */
  v.strictObject({ type: v.literal('waitForPen'), ...onCard }),
  v.strictObject({ type: v.literal('copyByHand'), ...onCard }),
  v.strictObject({ type: v.literal('uncopyByHand'), ...onCard }),
  /** A card that its writer prints and posts: it may be after all; it was read and may go; not after all; organizers print it themselves. */
  v.strictObject({ type: v.literal('leaveToWriter'), ...onCard }),
  v.strictObject({ type: v.literal('letPost'), ...onCard }),
  v.strictObject({ type: v.literal('unletPost'), ...onCard }),
  v.strictObject({ type: v.literal('takeOver'), ...onCard }),
  v.strictObject({ type: v.literal('unpost'), ...onCard }),
  v.strictObject({ type: v.literal('post'), ...onCard, way: text(40) }),
  /** A reply came, on that day; `town` as the card or the reply names it, which helps to find its writer. It did not after all. */
  v.strictObject({ type: v.literal('answer'), ...onCard, town: v.exactOptional(text(TOWN)) }),
  v.strictObject({ type: v.literal('unanswer'), ...onCard }),
  ...saidOfPersonSchema.options,
  /** What earlier evenings said of this one's people, as the group book has it: on the days on which it was said. */
  v.strictObject({ type: v.literal('fromBook'), day, said: v.pipe(v.array(saidOfPersonSchema), v.maxLength(1000)) }),
  /** A card of the desk's own, to be signed by many: `rid` is its reference, which phones and signatures name. */
  v.strictObject({
    type: v.literal('openForSigning'),
    rid: hex16,
    day,
    person,
    /** What stands above the lines. */
    text: text(GREETING),
    front: text(60),
    lang: text(35),
    /** The card whose lines that found no room there come onto this one. */
    after: v.exactOptional(hex16),
  }),
  /** Nobody signs any more, and these lines come onto the card, in this order; the others stay for another one. Said again, it chooses anew. */
  v.strictObject({ type: v.literal('closeSigning'), rid: hex16, day, signatures: v.pipe(v.array(hex16), v.maxLength(MOST_LINES)) }),
  /** Work on the evening, not on the record: two organizers who deal with the same note take nothing from each other. */
  v.strictObject({ type: v.literal('settleNote'), note: hex16, day, settled: v.boolean() }),
  /** The reply to a card, or to who signed a card of many, by that one's record id: handed over or read out, or not after all. Work on the evening as well. */
  v.strictObject({ type: v.literal('handOverReply'), record: hex16, day, handed: v.boolean() }),
  /** Rules of the check switched off or on, written, changed or taken away; also those of the group book, on the days on which it was said. */
  v.strictObject({ type: v.literal('changeRules'), day, said: v.pipe(v.array(saidOfRuleSchema), v.maxLength(500)) }),
  /** The evening's next join secret, for the desks that did not make it: sealed like every operation, so no guest reads it. */
  v.strictObject({ type: v.literal('newCode'), day, joinSecret: v.pipe(v.string(), v.regex(/^[\w-]{21}[AQgw]$/)) }),
]);

/** What a desk did, as it stands inside a sealed operation. The union is open: later types are kept and skipped. */
export type Operation = v.InferOutput<typeof operationSchema>;

/** Reads an operation from an opened blob; undefined for types of a later version and for malformed ones. */
export function parseOperation(value: unknown): Operation | undefined {
  const result = v.safeParse(operationSchema, value);
  return result.success ? result.output : undefined;
}
