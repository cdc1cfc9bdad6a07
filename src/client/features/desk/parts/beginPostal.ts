import * as v from 'valibot';
import type { PostalForm } from '../../../../domain/desk/postal.ts';

const text = v.string();
const schema = v.object({
  form: v.object({
    surname: text,
    givenName: text,
    patronymic: text,
    noPatronymic: v.boolean(),
    birthYear: text,
    dative: text,
    institution: text,
    street: text,
    settlement: text,
    district: text,
    region: text,
    postalIndex: text,
  } satisfies Record<keyof PostalForm, unknown>),
  source: text,
  ownDative: v.boolean(),
  despite: v.boolean(),
  reason: text,
});

/** The fields of an address as far as somebody filled them; undefined where nobody did. */
export function beginPostal(value: unknown): v.InferOutput<typeof schema> | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}
