import * as v from 'valibot';

/** More sentences do not fit on any card. */
const MOST = 60;
const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** Both sides of one line of a card: what its writer read, in which language, and the Russian that stands on the card. */
const pairSchema = v.strictObject({ source: sentence, lang: v.pipe(v.string(), v.maxLength(35)), ru: sentence });

export type Pair = v.InferOutput<typeof pairSchema>;

export const pairsSchema = v.pipe(v.array(pairSchema), v.maxLength(MOST));

/** As a draft keeps them: too long a line comes back as well, and does not keep the draft from being opened. */
export const draftPairsSchema = v.array(v.object({ source: v.string(), lang: v.string(), ru: v.string() }));

/** The pairs whose Russian still stands in a text, each once, in the order of the text: a writer changes and deletes what was added. */
export function pairsStanding(text: string, pairs: readonly Pair[]): Pair[] {
  const latest = new Map(pairs.filter((pair) => v.is(pairSchema, pair) && text.includes(pair.ru)).map((pair) => [pair.ru, pair]));
  return [...latest.values()].sort((a, b) => text.indexOf(a.ru) - text.indexOf(b.ru)).slice(0, MOST);
}
