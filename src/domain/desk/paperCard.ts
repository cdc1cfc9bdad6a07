import { toHex, type Random } from '../bytes/index.ts';
import type { Consent } from '../card/index.ts';
import { sealCard } from '../card/sealCard.ts';
import type { Manifest } from '../event/manifest.ts';
import { frontsToStartWith } from '../front/index.ts';
import type { HandedOver } from '../handover/bundle.ts';
import type { Person } from '../person/person.ts';
import { cardSecrets } from '../reply/cardSecrets.ts';
import { startOfSlip } from '../slip/findOnBoard.ts';
import type { SlipCode } from '../slip/slipCode.ts';

/** What organizers enter of a card that lies before them on paper. */
export interface PaperCard {
  readonly person: Pick<Person, 'id' | 'test'>;
  /** May be empty: then whoever checks it reads the paper. */
  readonly text: string;
  readonly lang: string;
  readonly signature: string;
  readonly consent: Consent;
  /** The code of its stub or slip; undefined where the guest took none. */
  readonly slip: SlipCode | undefined;
}

export type SealedPaperCard =
  | { readonly ok: true; readonly record: HandedOver }
  | { readonly ok: false; readonly reason: 'slip.otherEvening' | 'card.malformed' | 'card.tooLarge' };

/**
 * A card that was written on paper, as if its writer had sealed it and chosen to copy it by hand: it goes the same way, is
 * counted and checked like the others, and never printed. With a slip it has its names from the slip's code, from a number
 * on that no other device uses.
 */
export async function sealPaperCard(
  { person, text, lang, signature, consent, slip }: PaperCard,
  manifest: Manifest,
  random: Random,
  now: number,
): Promise<SealedPaperCard> {
  if (slip && toHex(slip.locator) !== manifest.locator) return { ok: false, reason: 'slip.otherEvening' };
  const replySecret = slip?.secret ?? random(16);
  const ordinal = slip ? startOfSlip(random) : 0;
  const list = manifest.lists.find(({ kind }) => kind === (person.test ? 'test' : 'people'));
  const sealing = await sealCard({
    draft: {
      person: person.id,
      text,
      front: frontsToStartWith(manifest.date)[0] ?? 'firs',
      signature: { name: signature, strokes: [] },
      // A wish without a slip would be called one with a slip, and the reply be read out to nobody.
      consent: { ...consent, reply: consent.reply && slip !== undefined },
    },
    manifest,
    replySecret,
    ordinal,
    rev: 1,
    listVersion: list?.version ?? 1,
    lang,
    way: 'pen',
    onPaper: true,
    now,
  });
  if (!sealing.ok) return { ok: false, reason: sealing.reason === 'card.empty' ? 'card.malformed' : sealing.reason };
  const { rid, writeToken } = cardSecrets(replySecret, ordinal);
  return { ok: true, record: { eid: manifest.eid, rid, rev: 1, epoch: manifest.epoch, writeToken, sealed: sealing.sealed } };
}
