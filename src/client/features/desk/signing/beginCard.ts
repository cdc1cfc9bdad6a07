import * as v from 'valibot';

const schema = v.object({ person: v.string(), greeting: v.string(), front: v.string() });

/** A card for many as far as somebody wrote it; undefined where nobody did. */
export function beginCard(value: unknown): v.InferOutput<typeof schema> | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}
