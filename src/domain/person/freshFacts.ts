import type { ConfirmedAddress, DeskState } from '../log/index.ts';
import { whyNoLetters } from './choosable.ts';
import { freshness, type Freshness } from './freshness.ts';
import { bare, contradicts, listedAddress } from './hold.ts';
import type { Institution, Person } from './person.ts';

/** How a desk knows something of a person, and since when. */
export interface DatedFact {
  readonly day: string;
  readonly freshness: Freshness;
  /** Whether the day is an organizer's own, and not the list's. */
  readonly isConfirmed: boolean;
}

export interface FreshFacts {
  readonly status: DatedFact;
  /** Undefined where nobody says since when it is known; so the address. */
  readonly institution: DatedFact | undefined;
  readonly address: DatedFact | undefined;
  /** What somebody should make sure of before a card is printed: it is older than 180 days. */
  readonly asks: readonly ('status' | 'address')[];
}

/** Whatever else is known of a person, nobody writes: then nothing has to be made sure of. The other reasons may pass. */
const finalReasons: readonly (ReturnType<typeof whyNoLetters> | undefined)[] = [
  'person.died',
  'person.released',
  'person.noneWanted',
  'person.relativesOnly',
];

/**
 * How fresh a desk's knowledge of a person is: by the list's dates, or by what an organizer confirmed since. An institution is
 * confirmed with the address that names it; an address that nobody confirmed asks for nothing, since none is printed without that.
 */
export function freshFacts(
  person: Person,
  institution: Institution | undefined,
  { checked, addresses }: Pick<DeskState, 'checked' | 'addresses'>,
  today: string,
): FreshFacts {
  const seen = checked.get(person.id);
  const confirmed = addresses.get(person.id);
  const facts = {
    // The list may say something else by now: then it was not this that somebody made sure of.
    status: dated(today, person.asOf.status, seen?.status === person.status ? seen.day : undefined),
    institution: dated(today, person.asOf.institution, confirmed && namesSame(confirmed, institution) ? confirmed.day : undefined),
    address: dated(today, listedDay(person, institution, confirmed), confirmed?.day),
  };
  const asks = finalReasons.includes(whyNoLetters(person)) ? [] : (['status', 'address'] as const);
  return {
    ...facts,
    asks: asks.filter((fact) => facts[fact]?.freshness === 'stale' && (fact === 'status' || confirmed !== undefined)),
  };
}

function dated(today: string, listed: string, own: string | undefined): DatedFact;
function dated(today: string, listed: string | null, own: string | undefined): DatedFact | undefined;
function dated(today: string, listed: string | null, own: string | undefined): DatedFact | undefined {
  const isConfirmed = own !== undefined && own >= (listed ?? '');
  const day = isConfirmed ? own : listed;
  return day === null ? undefined : { day, freshness: freshness(day, today), isConfirmed };
}

function namesSame({ address }: ConfirmedAddress, institution: Institution | undefined): boolean {
  return institution !== undefined && bare(address.institution) === bare(institution.name);
}

/** Since when the list says where the person is, where that is not another place than an organizer confirmed. */
function listedDay(person: Person, institution: Institution | undefined, confirmed: ConfirmedAddress | undefined): string | null {
  if (!institution?.address) return confirmed ? null : person.asOf.address;
  const listed = listedAddress(institution);
  if (confirmed && listed && contradicts(listed, confirmed.address)) return null;
  return person.asOf.address ?? institution.asOf;
}
