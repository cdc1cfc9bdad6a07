import * as v from 'valibot';
import { holdReasons } from '../../../../domain/desk/holdReason.ts';

const schema = v.object({ reason: v.picklist([...holdReasons, '']), words: v.string() });

/** Why a card is held back, as far as somebody wrote it; empty where nobody did. */
export function beginHold(value: unknown): v.InferOutput<typeof schema> {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : { reason: '', words: '' };
}
