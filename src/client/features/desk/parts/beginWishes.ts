import * as v from 'valibot';
import { letterWishes } from '../../../../domain/person/person.ts';

const schema = v.object({ letters: v.picklist(letterWishes), answers: v.boolean(), source: v.string() });

/** What somebody began to note of wishes; undefined where nobody did. */
export function beginWishes(value: unknown): v.InferOutput<typeof schema> | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}
