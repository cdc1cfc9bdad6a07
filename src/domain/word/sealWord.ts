import { toBase64Url, toHex, type Bytes } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';
import type { Manifest } from '../event/manifest.ts';
import { sealValue } from '../record/seal.ts';
import { sealingDay } from '../record/sealingDay.ts';
import { cardSecrets } from '../reply/cardSecrets.ts';
import { noteSecrets } from '../reply/noteSecrets.ts';
import { parseWord, proofOf, type WriterSays, type Word } from './index.ts';

export interface SealWordInput {
  readonly says: WriterSays;
  /** Grows with each word on this card. */
  readonly turn: number;
  /** The number of the card among its writer's. */
  readonly card: number;
  readonly manifest: Pick<Manifest, 'eid' | 'epoch' | 'recipient' | 'date'>;
  /** 16 bytes; with the ordinal they give the word's names and keys. */
  readonly replySecret: Uint8Array;
  /** Counted together with notes, whose names and keys it has. */
  readonly ordinal: number;
  /** Milliseconds since 1970 by the device's clock, which may be wrong: it blocks nothing. */
  readonly now: number;
}

export type SealWordResult =
  | { readonly ok: true; readonly word: Word; readonly sealed: Bytes; readonly digest: Bytes }
  | { readonly ok: false; readonly reason: 'note.malformed' };

/** Makes a writer's word on a card of theirs and seals it for the organizers. */
export async function sealWord(input: SealWordInput): Promise<SealWordResult> {
  const { says, turn, manifest, replySecret } = input;
  const { rid, board, writeToken, statusKey } = noteSecrets(replySecret, input.ordinal);
  const card = cardSecrets(replySecret, input.card);
  const word = parseWord({
    type: 'word',
    eid: manifest.eid,
    epoch: manifest.epoch,
    rid,
    rev: 1,
    card: card.rid,
    says,
    turn,
    proof: proofOf(toBase64Url(card.statusKey), { rid, card: card.rid, says, turn }),
    status: { board, write: toHex(sha256(writeToken)), key: toBase64Url(statusKey) },
    day: sealingDay(input.now, manifest.date),
  });
  if (word === undefined) return { ok: false, reason: 'note.malformed' };
  const sealed = await sealValue(word, manifest.recipient);
  return { ok: true, word, sealed, digest: sha256(sealed) };
}
