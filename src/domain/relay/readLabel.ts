import { equalBytes, toHex } from '../bytes/index.ts';
import { parseJoinCode, type JoinCode } from '../event/joinCode.ts';

/** What was held up to a kiosk’s camera. */
export type LabelRead =
  /** `person`: the tag of whom it stands for; missing where it is the code of the exhibition alone. */
  | { readonly ok: true; readonly code: JoinCode; readonly person?: string }
  | { readonly ok: false; readonly reason: 'noCode' | 'otherEvent' };

/**
 * Reads a label for the kiosk of this event and of no other. Its code may be another than the one with which the kiosk works:
 * labels outlive a code, and the person is the same.
 */
export function readLabel(text: string, { eid, organizers }: { readonly eid: string; readonly organizers: Uint8Array }): LabelRead {
  const parsed = parseJoinCode(text);
  if (!parsed.ok) return { ok: false, reason: 'noCode' };
  const { code, person } = parsed;
  if (toHex(code.eid) !== eid || !equalBytes(code.pin, organizers)) return { ok: false, reason: 'otherEvent' };
  return { ok: true, code, ...(person !== undefined && { person }) };
}
