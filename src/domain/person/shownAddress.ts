import { countryLine, isCountryLine } from '../address/index.ts';
import type { Manifest } from '../event/manifest.ts';
import { whyNoLetters } from './choosable.ts';
import { freshness, type Freshness } from './freshness.ts';
import { movedOf } from './moved.ts';
import type { Institution, Person } from './person.ts';

/** Whom an evening shows addresses to: nobody but the desk; everyone; or everyone, and who wants to prints and posts their own card. */
export const addressChoices = ['desk', 'everyone', 'ownPost'] as const;
export type AddressChoice = (typeof addressChoices)[number];

export function showsAddresses({ addresses }: Pick<Manifest, 'addresses'>): boolean {
  return addresses !== 'desk';
}

/** What guests get of where a card goes. */
export type GuestAddress = NonNullable<Person['address']>;

/** The same, with whose it is. */
export type AddressOfPerson = GuestAddress & { readonly person: string };

/** Why nobody is shown an address; the words on the screen are the translation of `person.address.<why>`. */
export type NoAddress = 'noLetters' | 'hostage' | 'inTransit' | 'addressBeingChecked' | 'closed' | 'notConfirmed';

/** Whether guests read the same of both; no address is the same as none. */
export function isSameAddress(a: GuestAddress | null | undefined, b: GuestAddress | null | undefined): boolean {
  return a?.confirmedOn === b?.confirmedOn && a?.lines.join('\n') === b?.lines.join('\n');
}

export type ShownAddress =
  | {
      readonly ok: true;
      /** As they are printed, the index last. */
      readonly lines: readonly string[];
      readonly index: string;
      readonly asOf: string;
      readonly age: Freshness;
    }
  | { readonly ok: false; readonly why: NoAddress };

/** The address that a guest sees, posting from Russia or from abroad, or why there is none. `today` is `YYYY-MM-DD`. */
export function shownAddress(
  person: Person,
  institutions: ReadonlyMap<string, Institution>,
  today: string,
  fromAbroad: boolean,
): ShownAddress {
  const never = whyNoAddress(person, institutions);
  if (never) return { ok: false, why: never };
  const index = person.address?.lines.at(-1) ?? '';
  if (!person.address || !/^\d{6}$/.test(index)) return { ok: false, why: 'notConfirmed' };
  const { lines, confirmedOn } = person.address;
  // One in another country than Russia has its line already: it is abroad from everywhere.
  const whole = fromAbroad && !lines.some(isCountryLine) ? [...lines.slice(0, -1), countryLine('ru'), index] : lines;
  return { ok: true, lines: whole, index, asOf: confirmedOn, age: freshness(confirmedOn, today) };
}

/** What speaks against an address whatever anybody confirmed: the person may be elsewhere by now, or is reached by a way that only organizers know. */
export function whyNoAddress(person: Person, institutions: ReadonlyMap<string, Institution>): NoAddress | undefined {
  if (whyNoLetters(person)) return 'noLetters';
  if (person.civilianHostage) return 'hostage';
  if (person.status === 'inTransit' || person.status === 'addressBeingChecked') return person.status;
  return movedOf(person, institutions) ? 'closed' : undefined;
}
