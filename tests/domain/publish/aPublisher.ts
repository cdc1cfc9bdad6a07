import { utf8, type Bytes } from '../../../src/domain/bytes/index.ts';
import { testList } from '../../../src/domain/person/lists/index.ts';
import type { PeopleList } from '../../../src/domain/person/person.ts';
import {
  formatPublisherKey,
  newSigningKey,
  publisherKeyOf,
  publishList,
  type Publication,
  type PublishedHead,
} from '../../../src/domain/publish/index.ts';
import { seededRandom } from '../../support/random.ts';

export const signer = newSigningKey('lists.example.org', seededRandom(11));
export const otherSigner = newSigningKey('lists.example.org', seededRandom(12));
export const key = formatPublisherKey(publisherKeyOf(signer));

/** The TEST people, all but the last two marked. */
export const marked: PeopleList = {
  ...testList,
  people: testList.people.map((person, i) => (i < testList.people.length - 2 ? { ...person, publishable: true as const } : person)),
};

export function published(list: PeopleList = marked, said: Partial<Publication> = {}, by = signer): { bytes: Bytes; head: PublishedHead } {
  const made = publishList(list, { name: 'TEST people', issued: '2026-11-01', expires: '2027-01-30', previous: null, ...said }, by);
  if (!made.ok) throw new Error(made.problem.code);
  return made;
}

/** The file with a piece of it replaced. */
export function replaced(bytes: Uint8Array, from: string, to: string): Bytes {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(from)) throw new Error(`there is no ${from}`);
  return utf8(text.replace(from, to));
}
