import type { CountsToPut, Refusal, SealedCounts } from '../../../data/ports.ts';
import { toHex, type Bytes, type Random } from '../../../../domain/bytes/index.ts';
import type { Counts } from '../../../../domain/counts/counts.ts';
import { openCounts } from '../../../../domain/counts/openCounts.ts';
import { sealCounts } from '../../../../domain/counts/sealCounts.ts';
import type { JoinCode, Manifest } from '../../../../domain/event/index.ts';

/** What the counts are sealed with. */
export interface CountsKeys {
  /** The one that is in force. */
  readonly code: JoinCode;
  readonly coordinatorSecret: Bytes;
  readonly manifest: Manifest;
}

/** The server's counts, as this desk reaches them. */
export interface CountsPort {
  readonly read: () => Promise<SealedCounts | Refusal>;
  readonly put: (counts: Pick<CountsToPut, 'sealed' | 'over'>) => Promise<{ readonly ok: true } | Refusal>;
}

/** Another desk that tells at the same moment is done after a look. */
const TRIES = 3;

/** How many cards each person has, as far as this desk has told the phones or seen them told since it was unlocked. */
export class PublishedCounts {
  #told: string | undefined;

  /** Tells the phones where the counts changed, or the join code that opens them; leaves what a desk told that knows as much or more. */
  async publish(counts: Counts, keys: CountsKeys, random: Random, port: CountsPort): Promise<void> {
    const told = `${toHex(keys.code.secret)} ${cardsIn(counts)}`;
    if (told === this.#told) return;
    for (let left = TRIES; left > 0; left--) {
      const done = await tell(counts, keys, random, port);
      if (done.ok) this.#told = told;
      if (done.ok || done.reason !== 'counts.race') return;
    }
  }

  forget(): void {
    this.#told = undefined;
  }
}

async function tell(counts: Counts, { code, coordinatorSecret, manifest }: CountsKeys, random: Random, port: CountsPort) {
  const read = await port.read();
  if (!read.ok) return read;
  const there = read.sealed && openCounts(read.sealed, code, manifest, 0);
  const known = there?.ok === true ? there.counts : undefined;
  // What phones cannot open is replaced; an evening without cards has nothing to tell in the place of nothing.
  const isNew = known
    ? known.version < counts.version && cardsIn(known) !== cardsIn(counts)
    : read.sealed !== null || cardsIn(counts) !== NOTHING;
  if (!isNew) return { ok: true } as const;
  return port.put({ sealed: sealCounts(counts, code, coordinatorSecret, random), over: read.sealed });
}

/** The same for the same cards, the same that are open for signing and the same rules: a desk tells them in one order. */
function cardsIn({ cards, open = [], rules }: Counts): string {
  return JSON.stringify([cards, open, ...(rules ? [rules] : [])]);
}

const NOTHING = cardsIn({ eid: '', version: 0, cards: {} });
