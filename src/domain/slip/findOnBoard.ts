import { openAcknowledgement, type Acknowledgement } from '../board/index.ts';
import type { Bytes, Random } from '../bytes/index.ts';
import { boardPlaces, type SealedKind } from '../reply/boardPlace.ts';
import { cardSecrets } from '../reply/cardSecrets.ts';
import { noteSecrets } from '../reply/noteSecrets.ts';
import { signatureSecrets } from '../reply/signatureSecrets.ts';

/**
 * A slip on paper can meet more than one device, and none knows what another has sealed under it. So each that takes one
 * begins at a number of its own, one of so many, so far apart: no two seal different cards under one name. A device that
 * made its code itself begins at nought.
 */
const LANES = 1024;
const LANE = 16;
/** So many numbers in a row that are not on the board end a device's; a few may wait on it still, or be gone. */
const ABSENT = 4;

/** The number at which a device begins that takes a printed slip; not `other`, where it had begun with another slip. */
export function startOfSlip(random: Random, other?: number): number {
  const [high = 0, low = 0] = random(2);
  const start = (1 + ((high * 256 + low) % (LANES - 1))) * LANE;
  return start === other ? (start % ((LANES - 1) * LANE)) + LANE : start;
}

/** What the desk says of something that was sealed under a slip. */
export interface FoundOnBoard {
  readonly kind: SealedKind;
  readonly ordinal: number;
  readonly news: Acknowledgement;
  /** Lets its holder take it back. */
  readonly writeToken: Bytes;
}

const secretsOf = { card: cardSecrets, signature: signatureSecrets, note: noteSecrets } as const;

/** Everything under a slip's secret of which the board has news, by kind and number. Entries that do not open say nothing. */
export function findOnBoard(eid: string, secret: Uint8Array, board: ReadonlyMap<string, Bytes>): readonly FoundOnBoard[] {
  if (board.size === 0) return [];
  const found: FoundOnBoard[] = [];
  const placeOf = boardPlaces(secret);
  for (const kind of ['card', 'signature', 'note'] as const) {
    for (const ordinal of ordinalsOn(board, (n) => placeOf(kind, n))) {
      const { rid, board: place, statusKey, writeToken } = secretsOf[kind](secret, ordinal);
      const entry = board.get(place);
      const news = entry && openAcknowledgement(entry, { eid, rid, board: place, statusKey });
      if (news) found.push({ kind, ordinal, news, writeToken });
    }
  }
  return found;
}

function ordinalsOn(board: ReadonlyMap<string, Bytes>, placeOf: (ordinal: number) => string): readonly number[] {
  const ordinals = new Set<number>();
  for (let lane = 0; lane < LANES; lane++) {
    let absent = 0;
    for (let ordinal = lane * LANE; absent < ABSENT; ordinal++) {
      if (board.has(placeOf(ordinal))) {
        ordinals.add(ordinal);
        absent = 0;
      } else absent++;
    }
  }
  return [...ordinals].sort((a, b) => a - b);
}
