import { expect, test } from 'vitest';
import { toBase64, type Bytes } from '../../../src/domain/bytes/index.ts';
import { countReceived } from '../../../src/domain/desk/stages.ts';
import { MOST_ENTRIES } from '../../../src/domain/handover/answer.ts';
import { fromBundle, toBundle, type HandedOver } from '../../../src/domain/handover/bundle.ts';
import { fromFile, toFile } from '../../../src/domain/handover/file.ts';
import { framesOf, parseFrame } from '../../../src/domain/handover/frames.ts';
import { openHanded } from '../../../src/domain/handover/openHanded.ts';
import { Receiver } from '../../../src/domain/handover/Receiver.ts';
import { emptyDesk, foldLog, logKeys, openLogEntry, type OpenedEntry } from '../../../src/domain/log/index.ts';
import { aSealedCard, anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const CARDS = 300;
const DAY = '2026-11-22';

/** Through pictures, a third of which nobody sees. */
function byPicture(whole: Bytes, seed: number): Bytes {
  const frame = framesOf(whole, 360);
  const receiver = new Receiver();
  const drawn = seededRandom(seed);
  for (let number = 0; ; number++) {
    const seen = parseFrame(frame(number));
    if (!seen || (drawn(1)[0] ?? 0) < 85) continue;
    const { whole: arrived } = receiver.add(seen);
    if (arrived) return arrived;
  }
}

function cut<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

test('300 cards by picture, file and network in each of six orders, twice and cut off, are 300 cards', { timeout: 180_000 }, async () => {
  const evening = await anEvening();
  const keys = logKeys(evening.identity);
  const { eid, epoch, recipient } = evening.manifest;
  const records: HandedOver[] = [];
  for (let ordinal = 0; ordinal < CARDS; ordinal++) {
    const { card, sealed, secrets } = await aSealedCard(evening, ordinal);
    records.push({ eid, rid: card.rid, rev: card.rev, epoch, writeToken: secrets.writeToken, sealed });
  }

  const pictures = cut(records, MOST_ENTRIES).flatMap((some, i) => fromBundle(byPicture(toBundle(some), i)) ?? []);
  const files: HandedOver[] = [];
  for (const some of cut(records, 150)) files.push(...((await fromFile(await toFile(some, recipient), keys.identities)) ?? []));
  const handed = async (all: readonly HandedOver[]): Promise<readonly OpenedEntry[]> => {
    const opened: OpenedEntry[] = [];
    for (const record of all) {
      const one = await openHanded(record, DAY, keys);
      if (one.ok) opened.push(one.opened);
    }
    return opened;
  };
  const ways = {
    picture: await handed(pictures),
    file: await handed(files),
    network: await Promise.all(
      records.map(({ rid, rev, sealed }, i) =>
        openLogEntry({ kind: 'record', seq: i + 1, rid, rev, epoch, day: '2026-11-23', blob: toBase64(sealed) }, keys),
      ),
    ),
  };
  expect(Object.values(ways).map(({ length }) => length)).toEqual([CARDS, CARDS, CARDS]);

  const names = Object.keys(ways) as (keyof typeof ways)[];
  const orders = names.flatMap((a) =>
    names.flatMap((b) => names.flatMap((c) => (new Set([a, b, c]).size === 3 ? [[a, b, c] as const] : []))),
  );
  expect(orders).toHaveLength(6);
  for (const order of orders) {
    let desk = emptyDesk;
    // Cut off after a part, begun anew, then the next way, and in the end the first once more.
    for (const way of [...order, order[0]]) desk = foldLog(foldLog(desk, ways[way].slice(0, 111)), ways[way]);
    expect(countReceived(desk), order.join()).toBe(CARDS);
    expect(desk.cards.size).toBe(CARDS);
    expect(desk.refused).toEqual([]);
    expect(new Set([...desk.cards.values()].map(({ state }) => state))).toEqual(new Set(['received']));
  }
});
