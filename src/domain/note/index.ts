import * as v from 'valibot';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const hex16 = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** What somebody says is wrong with what the list tells of a person. */
export const noteSubjects = ['moved', 'released', 'died', 'name', 'address', 'birthYear', 'story', 'other'] as const;
export type NoteSubject = (typeof noteSubjects)[number];

/** Letters, as JavaScript counts them: enough for a report, and every note fits into the smallest record. */
export const noteLimits = { text: 500, source: 300 } as const;

const noteSchema = v.pipe(
  v.strictObject({
    type: v.literal('note'),
    eid: hex16,
    epoch: v.pipe(v.number(), v.integer(), v.minValue(1)),
    rid: hex16,
    rev: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
    person: v.pipe(text(120), v.minLength(1)),
    list: v.strictObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    about: v.picklist(noteSubjects),
    /** May be empty where `about` says it all. */
    text: text(noteLimits.text),
    /** Where the attendee knows it from, in their own words; empty for no answer. */
    source: text(noteLimits.source),
    status: v.strictObject({
      board: hex16,
      /** SHA-256 of the write token, as in a card. */
      write: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      key: v.pipe(v.string(), v.length(43)),
    }),
    /** The day of sealing by the device's clock, `YYYY-MM-DD`. */
    day: v.pipe(v.string(), v.isoDate()),
  }),
  v.check((said) => saysSomething(said)),
);

/** What an attendee reports to the organizers about a person of the list: sealed like a card, and no card. */
export type Note = v.InferOutput<typeof noteSchema>;

/** Reads a note from the JSON of an opened record; undefined when a field is missing, unknown or malformed. */
export function parseNote(value: unknown): Note | undefined {
  const result = v.safeParse(noteSchema, value);
  return result.success ? result.output : undefined;
}

/** Whether an organizer could do anything with it: "something else" needs words. */
export function saysSomething({ about, text }: { readonly about: NoteSubject; readonly text: string }): boolean {
  return about !== 'other' || text.trim() !== '';
}
