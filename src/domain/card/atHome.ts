import type { Manifest } from '../event/manifest.ts';
import { printsAtHome } from '../event/printsAtHome.ts';
import { cardText } from '../layout/index.ts';
import type { Person } from '../person/person.ts';
import type { ShownAddress } from '../person/shownAddress.ts';
import type { SheetCard } from '../sheet/sheet.ts';
import { DRAWN } from './drawing.ts';
import type { Draft } from './index.ts';
import { PHOTO } from '../photo/photo.ts';

/** Why a writer cannot print and post a card: its words are the translation of `address.home.not.<why>`, where it is worth saying. */
export type NotAtHome =
  /** The organizers did not choose it; or nothing readable may stay on this phone, as the PDF would. */
  | 'notHere'
  /** The check is still at it. */
  | 'checking'
  | 'asked'
  | 'translation'
  /** Drawn or photographed by the writer. */
  | 'picture'
  | 'noAddress';

/**
 * Whether a writer may print and post this card, as organizers allow it. What nobody but its writer can judge is never
 * posted before somebody looked at it: what the check asks about, also where the words are kept with a reason, and pictures of one's own.
 */
export function whyNotAtHome(
  manifest: Pick<Manifest, 'addresses' | 'profile'>,
  address: ShownAddress,
  { front, lang }: { readonly front: string; readonly lang: string },
  strengths: readonly string[] | undefined,
): NotAtHome | undefined {
  if (!printsAtHome(manifest)) return 'notHere';
  if (!address.ok) return 'noAddress';
  if (lang !== 'ru') return 'translation';
  if (front === DRAWN || front === PHOTO) return 'picture';
  if (strengths === undefined) return 'checking';
  return strengths.includes('ask') ? 'asked' : undefined;
}

/** The card as a desk would print it: `addressLines` as the writer sees them. */
export function ownSheetCard(
  { id, text, signature, front }: Pick<Draft, 'id' | 'text' | 'signature' | 'front'>,
  { test }: Pick<Person, 'test'>,
  addressLines: readonly string[],
): SheetCard {
  return {
    id,
    text: cardText(text.normalize('NFC')),
    signature: { name: cardText(signature.name.normalize('NFC').trim()), strokes: signature.strokes },
    front,
    addressLines: addressLines.map(cardText),
    test,
  };
}
