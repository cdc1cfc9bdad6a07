import type { Bytes } from '../../domain/bytes/index.ts';
import type { CarriedSecrets } from '../../domain/relay/carried.ts';
import { cardSecrets } from '../../domain/reply/cardSecrets.ts';
import { noteSecrets, type NoteSecrets } from '../../domain/reply/noteSecrets.ts';
import { signatureSecrets } from '../../domain/reply/signatureSecrets.ts';
import { kindOf } from './kindOf.ts';
import type { EveningRow, OutboxRow, SealedKind } from './rows.ts';

/** Which of the things sealed on this phone: each kind has numbers of its own. */
export interface Named {
  readonly kind: SealedKind;
  readonly ordinal: number;
}

const secrets = { card: cardSecrets, note: noteSecrets, signature: signatureSecrets } as const;

/** The names and keys of one of them, from the evening's reply secret. */
export function secretsOf(replySecret: Uint8Array, { kind, ordinal }: Named): NoteSecrets {
  return secrets[kind](replySecret, ordinal);
}

/**
 * The names and keys of a sealed record that waits here, from its number (its own row's, or a note's own); undefined where
 * nothing here knows them.
 */
export function secretsOfRow(
  { replySecret }: Pick<EveningRow, 'replySecret'>,
  row: OutboxRow,
  number: { readonly ordinal: number; readonly digest: Bytes } | undefined,
): (CarriedSecrets & { readonly digest: Bytes }) | undefined {
  if (row.carried) return { ...row.carried.secrets, digest: row.carried.digest };
  return number && { ...secretsOf(replySecret, { kind: kindOf(row), ordinal: number.ordinal }), digest: number.digest };
}
