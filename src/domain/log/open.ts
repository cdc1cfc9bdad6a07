import { fromBase64, fromBase64Url, toHex } from '../bytes/index.ts';
import { parseCard } from '../card/index.ts';
import { sha256 } from '../crypto/index.ts';
import type { DeskIdentity } from '../event/identity.ts';
import { parseTableReport } from '../relay/tableReport.ts';
import { parseNote } from '../note/index.ts';
import { parseSignature } from '../signature/index.ts';
import { parseWord } from '../word/index.ts';
import { openValue } from '../record/seal.ts';
import type { LogEntry } from '../wire/index.ts';
import type { OpenedEntry } from './fold.ts';
import { parseOperation, type Operation } from './operation.ts';
import { operationKey, provedOperation } from './sealOperation.ts';

/** What a desk opens its event's log with. */
export interface LogKeys {
  /** In hex. */
  readonly eid: string;
  /** age identities of every epoch. */
  readonly identities: readonly string[];
  /** `operationKey` of the coordinator's secret. */
  readonly operationKey: Uint8Array;
}

/** The keys of an unlocked desk. */
export function logKeys({ eid, epochs, coordinatorSecret }: DeskIdentity): LogKeys {
  return { eid: toHex(eid), identities: epochs.map(({ identity }) => identity), operationKey: operationKey(coordinatorSecret) };
}

/**
 * Opens one row of the log. Never throws: what cannot be opened, belongs elsewhere, differs inside from outside
 * or was not made by a desk comes back as `refused`, with the reason.
 */
export async function openLogEntry(entry: LogEntry, keys: LogKeys): Promise<OpenedEntry> {
  const { seq, day } = entry;
  if (entry.kind === 'withdrawn') return { kind: 'withdrawn', seq, day, rid: entry.rid, proof: toHex(sha256(fromBase64Url(entry.token))) };
  const sealed = fromBase64(entry.blob);
  const value = await openValue(sealed, keys.identities);
  return entry.kind === 'operation' ? openOperation(entry, value, keys) : openRecord(entry, sealed, value, keys.eid);
}

function openOperation(entry: Extract<LogEntry, { kind: 'operation' }>, value: unknown, { eid, operationKey }: LogKeys): OpenedEntry {
  const { seq, day, card, id, counter } = entry;
  const proved = provedOperation(value, { ...entry, eid }, operationKey);
  if (proved === undefined) return { kind: 'refused', seq, day, rid: card, reason: 'operation.unproved' };
  const operation = parseOperation(proved);
  return { kind: 'operation', seq, day, id, card, counter, operation: operation && cardOf(operation) === card ? operation : undefined };
}

function openRecord(entry: Extract<LogEntry, { kind: 'record' }>, sealed: Uint8Array, value: unknown, eid: string): OpenedEntry {
  const { seq, day, rid, rev, epoch } = entry;
  if (value === undefined) return { kind: 'refused', seq, day, rid, reason: 'record.unreadable' };
  const record = parseCard(value) ?? parseNote(value) ?? parseSignature(value) ?? parseWord(value) ?? parseTableReport(value);
  if (record === undefined) return { kind: 'refused', seq, day, rid, reason: isOfLaterType(value) ? 'record.unknown' : 'record.malformed' };
  const elsewhere = record.eid !== eid || record.rid !== rid || record.rev !== rev || record.epoch !== epoch;
  if (elsewhere) return { kind: 'refused', seq, day, rid, reason: 'record.otherEvent' };
  if (record.type === 'table') return { kind: 'table', seq, day, report: record };
  const digest = sha256(sealed);
  if (record.type === 'note') return { kind: 'note', seq, day, note: record, digest };
  if (record.type === 'word') return { kind: 'word', seq, day, word: record, digest };
  if (record.type === 'signature') return { kind: 'signature', seq, day, signature: record, digest };
  return { kind: 'card', seq, day, card: record, digest };
}

/** Record types are an open union: a newer version knows what to do with what is kept here. */
function isOfLaterType(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return typeof value.type === 'string' && !['card', 'unfinished', 'note', 'signature', 'word', 'table'].includes(value.type);
}

function cardOf(operation: Operation): string | null {
  return 'rid' in operation ? operation.rid : null;
}
