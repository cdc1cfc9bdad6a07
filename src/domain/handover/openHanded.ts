import { toBase64, toHex } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';
import { openLogEntry, type LogKeys, type OpenedEntry } from '../log/index.ts';
import type { LogEntry } from '../wire/index.ts';
import type { HandedOver } from './bundle.ts';

/** A record as it will stand in a desk's log. */
export type RecordEntry = Extract<LogEntry, { kind: 'record' }>;

export type OpenedHanded =
  | {
      readonly ok: true;
      readonly entry: RecordEntry;
      readonly opened: Extract<OpenedEntry, { kind: 'card' | 'note' | 'signature' }>;
    }
  | { readonly ok: false; readonly reason: 'otherEvening' | 'unreadable' | 'malformed' };

/**
 * Opens a record that was handed over as a desk opens those of the server's log, with one question more: whether the
 * write token that came with it is the writer's. Somebody else's would take the card's name on the server from its writer.
 */
export async function openHanded(record: HandedOver, day: string, keys: LogKeys): Promise<OpenedHanded> {
  const { eid, rid, rev, epoch, writeToken, sealed } = record;
  if (eid !== keys.eid) return { ok: false, reason: 'otherEvening' };
  const entry: RecordEntry = { kind: 'record', seq: 0, rid, rev, epoch, day, blob: toBase64(sealed) };
  const opened = await openLogEntry(entry, keys);
  if (opened.kind === 'refused') return { ok: false, reason: opened.reason === 'record.unreadable' ? 'unreadable' : 'malformed' };
  const inside = recordIn(opened);
  if (inside?.status.write !== toHex(sha256(writeToken))) return { ok: false, reason: 'malformed' };
  return { ok: true, entry, opened: opened as Extract<OpenedHanded, { ok: true }>['opened'] };
}

function recordIn(opened: OpenedEntry) {
  if (opened.kind === 'card') return opened.card;
  if (opened.kind === 'note') return opened.note;
  return opened.kind === 'signature' ? opened.signature : undefined;
}

/** Whether a desk has this very revision, and with the same bytes: undefined where it has none of that name. */
export function standsAs(rows: { readonly digest: Uint8Array } | undefined, digest: Uint8Array): 'same' | 'other' | undefined {
  if (!rows) return undefined;
  return toHex(rows.digest) === toHex(digest) ? 'same' : 'other';
}
