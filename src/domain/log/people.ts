import type { LetterWish, PersonStatus } from '../person/person.ts';
import type { Chain } from './chain.ts';
import type { AddressOverride, ConfirmedFacts, Operation, PostalAddress, SaidOfPerson } from './operation.ts';

export interface ConfirmedAddress {
  readonly address: PostalAddress;
  /** What the list said when it was confirmed; left out where that is not known. */
  readonly listed?: PostalAddress | null;
  readonly day: string;
  readonly source: string;
}

/** Facts of a person with the day on which an organizer confirmed them, and where they are known from. */
export interface SourcedFacts extends ConfirmedFacts {
  readonly day: string;
  readonly source: string;
}

/** What an organizer posts without, why, and since when. */
export interface KeptOverride extends AddressOverride {
  readonly day: string;
}

/** That what the list says of where a person is was still so: it counts only while the list says the same. */
interface CheckedStatus {
  readonly status: PersonStatus;
  readonly day: string;
  readonly source: string;
}

/** What organizers learned of a person's wishes; day and source are those of what was noted last. */
export interface NotedWishes {
  readonly letters?: LetterWish;
  /** Whether they answer letters; `false` was taken back. */
  readonly answers?: boolean;
  readonly day: string;
  readonly source: string;
}

/** What organizers said of people, by person. */
export interface SaidOfPeople {
  readonly addresses: ReadonlyMap<string, ConfirmedAddress>;
  readonly facts: ReadonlyMap<string, SourcedFacts>;
  /** One without fields was taken back. */
  readonly overrides: ReadonlyMap<string, KeptOverride>;
  readonly checked: ReadonlyMap<string, CheckedStatus>;
  readonly wishes: ReadonlyMap<string, NotedWishes>;
}

export const nothingSaid: SaidOfPeople = {
  addresses: new Map(),
  facts: new Map(),
  overrides: new Map(),
  checked: new Map(),
  wishes: new Map(),
};

/** What counts of everything that was said of people, in this order, on top of `before`. */
export function foldSaid(said: readonly SaidOfPerson[], before: SaidOfPeople = nothingSaid): SaidOfPeople {
  const noted = [...before.wishes].map(([person, wishes]) => ({ type: 'noteWishes' as const, person, ...wishes }));
  return { ...saidOnce(before, said), wishes: wishesOf([...noted, ...said]) };
}

/** What is said of people after the evening's operations from place `since` on, in the evening's own order. */
export function foldPeople(before: SaidOfPeople, { taken }: Pick<Chain, 'taken'>, since: number): SaidOfPeople {
  const fresh = taken.slice(since).flatMap(saidIn);
  const wished = new Set(fresh.flatMap(({ type, person }) => (type === 'noteWishes' ? [person] : [])));
  // A note of an earlier day may come late, between two that are known: all that was noted of these people is read again.
  const noted = wished.size === 0 ? [] : taken.flatMap(saidIn).filter(({ person }) => wished.has(person));
  return { ...saidOnce(before, fresh), wishes: new Map([...before.wishes, ...wishesOf(noted)]) };
}

/** All but wishes: of each the latest counts. */
function saidOnce(before: SaidOfPeople, said: readonly SaidOfPerson[]): Known {
  const known: Known = {
    addresses: new Map(before.addresses),
    facts: new Map(before.facts),
    overrides: new Map(before.overrides),
    checked: new Map(before.checked),
  };
  for (const one of said) if (one.type !== 'noteWishes') take(known, one);
  return known;
}

interface Known {
  readonly addresses: Map<string, ConfirmedAddress>;
  readonly facts: Map<string, SourcedFacts>;
  readonly overrides: Map<string, KeptOverride>;
  readonly checked: Map<string, CheckedStatus>;
}

type SaidOnce = Exclude<SaidOfPerson, { readonly type: 'noteWishes' }>;

/** What an operation says of people, one by one. */
function saidIn({ operation }: { readonly operation: Operation | undefined }): readonly SaidOfPerson[] {
  if (operation?.type === 'fromBook') return operation.said;
  return operation && 'person' in operation && operation.type !== 'openForSigning' ? [operation] : [];
}

/**
 * A desk that was long without a network seals what it did again, behind what others did since: by its day, the older
 * does not replace the newer. What goes without a field was said of what was confirmed then: a new confirmation ends it.
 */
function take({ addresses, facts, overrides, checked }: Known, operation: SaidOnce): void {
  const { person, day } = operation;
  const isOlderThan = (...newer: readonly ReadonlyMap<string, { readonly day: string }>[]): boolean =>
    newer.some((known) => day < (known.get(person)?.day ?? ''));
  switch (operation.type) {
    case 'confirmAddress':
      if (isOlderThan(addresses)) return;
      addresses.set(person, {
        address: operation.address,
        day,
        source: operation.source,
        ...(operation.listed !== undefined && { listed: operation.listed }),
      });
      overrides.delete(person);
      return;
    case 'confirmFacts':
      if (isOlderThan(facts)) return;
      facts.set(person, { ...operation.facts, day, source: operation.source });
      overrides.delete(person);
      return;
    case 'overrideAddress':
      // One without fields stays, too: an older one that comes late does not bring back what was taken back.
      if (!isOlderThan(addresses, facts, overrides)) overrides.set(person, { ...operation.override, day });
      return;
    case 'confirmStatus':
      if (!isOlderThan(checked)) checked.set(person, { status: operation.status, day, source: operation.source });
  }
}

/** Each wish by itself: what was noted on the latest day counts, also where notes of other days came in between. */
function wishesOf(said: readonly SaidOfPerson[]): ReadonlyMap<string, NotedWishes> {
  const notes = said.flatMap((one) => (one.type === 'noteWishes' ? [one] : []));
  notes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const wishes = new Map<string, NotedWishes>();
  for (const { person, letters, answers, day, source } of notes)
    wishes.set(person, {
      ...wishes.get(person),
      ...(letters !== undefined && { letters }),
      ...(answers !== undefined && { answers }),
      day,
      source,
    });
  return wishes;
}
