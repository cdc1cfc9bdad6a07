import type { CardWay } from '../../../domain/card/index.ts';
import type { Manifest } from '../../../domain/event/manifest.ts';
import type { Institution, Person } from '../../../domain/person/person.ts';
import { showsAddresses, whyNoAddress } from '../../../domain/person/shownAddress.ts';

/** How the address comes onto a card: added by organizers who alone know it, printed by them, copied or printed by the writer. */
export type AddressBy = 'organizers' | 'print' | 'pen' | 'home';

/** The same for this card, as far as its writer sees an address at all. */
export function addressBy(
  manifest: Pick<Manifest, 'addresses'>,
  person: Person,
  institutions: ReadonlyMap<string, Institution>,
  way: CardWay = 'print',
): AddressBy {
  const isShown = showsAddresses(manifest) && person.address !== undefined && whyNoAddress(person, institutions) === undefined;
  return isShown ? way : 'organizers';
}
