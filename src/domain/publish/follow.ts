import type { Followed, PeopleList } from '../person/person.ts';
import type { PublishedHead } from './head.ts';
import type { Expected } from './openPublished.ts';
import { parsePublisherKey } from './publisherKey.ts';

/** How well whoever signed is known: their list was taken before, another list of theirs was, or nothing. */
export type Acquaintance = 'followed' | 'trusted' | 'new';

export interface KnownPublisher extends Pick<Expected, 'key' | 'before'> {
  readonly acquaintance: Acquaintance;
  /** Ids of the people whom this list brought before. */
  readonly people: readonly string[];
}

/** What the lists of an evening know of a publisher: by the name in the key, so that another key under it is noticed. */
export function knownPublisher({ key, list }: Pick<PublishedHead, 'key' | 'list'>, lists: readonly PeopleList[]): KnownPublisher {
  const name = parsePublisherKey(key)?.name;
  const theirs = lists.flatMap(({ followed }) => followed ?? []).filter((one) => parsePublisherKey(one.key)?.name === name);
  const [trusted] = theirs;
  const before = theirs.find((one) => one.list === list);
  if (before) return { acquaintance: 'followed', key: before.key, before, people: before.people };
  return { acquaintance: trusted ? 'trusted' : 'new', ...(trusted && { key: trusted.key }), people: [] };
}

/** The list after a published one was taken into it: `ids` are the people whom it brought, those who stayed of earlier versions included. */
export function followOn(list: PeopleList, head: PublishedHead, ids: readonly string[]): PeopleList {
  const { key, list: name, version, sha256, issued, expires } = head;
  const others = list.followed?.filter((one) => one.key !== key || one.list !== name) ?? [];
  const earlier = list.followed?.find((one) => one.key === key && one.list === name)?.people ?? [];
  const here = new Set(list.people.map(({ id }) => id));
  const people = [...new Set([...ids, ...earlier])].filter((id) => here.has(id)).sort();
  const mine: Followed = { key, list: name, version, sha256, issued, expires, people };
  return { ...list, followed: [...others, mine] };
}
