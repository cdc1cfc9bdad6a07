import * as v from 'valibot';

const schema = v.object({
  signature: v.string(),
  text: v.string(),
  lang: v.string(),
  dontSend: v.boolean(),
  quote: v.boolean(),
  reply: v.boolean(),
  /** A code of a slip was there. It is kept nowhere: whoever has it reads the reply. */
  hadCode: v.boolean(),
});
export type PaperDraft = v.InferOutput<typeof schema>;

/** A card from paper as far as somebody typed it in; undefined where nobody did. */
export function beginPaper(value: unknown): PaperDraft | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}
