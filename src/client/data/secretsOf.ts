import { cardSecrets } from '../../domain/reply/cardSecrets.ts';
import { noteSecrets, type NoteSecrets } from '../../domain/reply/noteSecrets.ts';
import { signatureSecrets } from '../../domain/reply/signatureSecrets.ts';
import type { OutboxRow } from './rows.ts';

/** Which of the things sealed on this phone: each kind has numbers of its own. */
export interface Named {
  readonly kind: 'card' | 'note' | 'signature';
  readonly ordinal: number;
}

const secrets = { card: cardSecrets, note: noteSecrets, signature: signatureSecrets } as const;

/** The names and keys of one of them, from the evening's reply secret. */
export function secretsOf(replySecret: Uint8Array, { kind, ordinal }: Named): NoteSecrets {
  return secrets[kind](replySecret, ordinal);
}

/** What a sealed record that waits here is. */
export function kindOf({ note, signature }: Pick<OutboxRow, 'note' | 'signature'>): Named['kind'] {
  return note ? 'note' : signature ? 'signature' : 'card';
}
