import { fromBase64 } from '../bytes/index.ts';
import { parseCard } from '../card/index.ts';
import { sha256 } from '../crypto/index.ts';
import { openValue } from '../record/seal.ts';
import type { LogEntry } from '../wire/index.ts';
import type { OpenedEntry } from './fold.ts';
import { parseOperation } from './operation.ts';

/**
 * Opens one row of the log with the desk's key ring. Never throws: what cannot be opened, belongs to
 * another event or differs inside from outside comes back as `refused`, with the reason.
 */
export async function openLogEntry(entry: LogEntry, eid: string, identities: readonly string[]): Promise<OpenedEntry> {
  if (entry.kind === 'withdrawn') return entry;
  const sealed = fromBase64(entry.blob);
  const value = await openValue(sealed, identities);
  const { seq, day } = entry;
  const rid = entry.kind === 'record' ? entry.rid : entry.card;
  if (value === undefined)
    return { kind: 'refused', seq, day, rid, reason: entry.kind === 'operation' ? 'operation.unknown' : 'record.unreadable' };
  if (entry.kind === 'operation') {
    const operation = parseOperation(value);
    return operation && operationCard(operation) === entry.card
      ? { kind: 'operation', seq, card: entry.card, operation }
      : { kind: 'refused', seq, day, rid, reason: 'operation.unknown' };
  }
  const card = parseCard(value);
  if (card === undefined) return { kind: 'refused', seq, day, rid, reason: 'record.malformed' };
  if (card.eid !== eid || card.rid !== entry.rid || card.rev !== entry.rev)
    return { kind: 'refused', seq, day, rid, reason: 'record.otherEvent' };
  return { kind: 'card', seq, day, card, digest: sha256(sealed) };
}

function operationCard(operation: NonNullable<ReturnType<typeof parseOperation>>): string | null {
  return 'rid' in operation ? operation.rid : null;
}
