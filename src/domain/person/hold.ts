import type { ConfirmedAddress, PostalAddress } from '../log/index.ts';
import type { EarlierPlace, Institution, PeopleList, Person } from './person.ts';

/** What keeps cards from being printed until an organizer has seen both versions of where somebody is. */
export interface Hold {
  /** What an organizer confirmed, or where nobody did, what the list said before. */
  readonly was: PostalAddress;
  /** Of the confirmation, or of the change. */
  readonly day: string;
  readonly wasConfirmed: boolean;
  /** What the list says now; null where it names no institution any more. */
  readonly now: PostalAddress | null;
}

/** What a list says of where a person is, in the form of a confirmed address; null where it names no institution. */
export function listedAddress(institution: Institution | undefined): PostalAddress | null {
  if (!institution) return null;
  const { name, region, address } = institution;
  const { street = '', settlement = '', district = '', postalIndex = '' } = address ?? {};
  return { institution: name, street, settlement, district, region: address?.region || region, postalIndex };
}

/**
 * The hold on a person, if there is one. Nothing of it is written down: a confirmation says what the list said when it
 * was made, so every desk with the same log and list finds the same. A list that only says more than before, or says by
 * now what was confirmed, holds nobody.
 */
export function holdOf(
  institution: Institution | undefined,
  confirmed: ConfirmedAddress | undefined,
  earlier: Pick<EarlierPlace, 'was' | 'day'> | undefined,
): Hold | undefined {
  const now = listedAddress(institution);
  if (!confirmed) return earlier && contradicts(earlier.was, now) ? { ...earlier, wasConfirmed: false, now } : undefined;
  const { address: was, listed, day } = confirmed;
  if (listed === undefined || isSame(listed, now) || !contradicts(was, now)) return undefined;
  return { was, day, wasConfirmed: true, now };
}

/** For each person whose list says another place than before, what it said; kept of earlier changes while it still differs. */
export function earlierPlaces(before: PeopleList | null, next: PeopleList, today: string): readonly EarlierPlace[] {
  const places = new Map(next.institutions.map((institution) => [institution.id, institution]));
  const oldPlaces = new Map(before?.institutions.map((institution) => [institution.id, institution]));
  const old = new Map(before?.people.map((person) => [person.id, person]));
  const known = new Map(before?.earlier?.map((one) => [one.person, one]));
  const placeOf = (person: Person | undefined, all: ReadonlyMap<string, Institution>) => listedAddress(all.get(person?.institution ?? ''));
  return next.people.flatMap((person) => {
    const [was, now] = [placeOf(old.get(person.id), oldPlaces), placeOf(person, places)];
    if (was && contradicts(was, now)) return [{ person: person.id, was, day: today }];
    const kept = known.get(person.id);
    return kept && contradicts(kept.was, now) ? [kept] : [];
  });
}

export const addressFields = ['institution', 'street', 'settlement', 'district', 'region', 'postalIndex'] as const;

/** Whether anything that was said is said otherwise now, or not any more; what was empty before contradicts nothing. */
export function contradicts(was: PostalAddress, now: PostalAddress | null): boolean {
  return addressFields.some((field) => bare(was[field]) !== '' && bare(was[field]) !== bare(now?.[field] ?? ''));
}

function isSame(a: PostalAddress | null, b: PostalAddress | null): boolean {
  return addressFields.every((field) => bare(a?.[field] ?? '') === bare(b?.[field] ?? ''));
}

/** Spaces, case and ё make no other address. */
export function bare(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase().replaceAll('ё', 'е');
}
