import Flex from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Institution, Person } from '../../src/domain/person/person.ts';
import { indexPeople } from '../../src/domain/search/indexPeople.ts';

/** Makes an index and gives the search in it: ids, best first. */
type Engine = (people: readonly Person[], institutions: readonly Institution[]) => (query: string) => readonly string[];

/** Ours, and three libraries as their manuals show them: the same fields, prefixes and tolerance of typos switched on where they have any. */
export const engines: Readonly<Record<string, Engine>> = {
  ours(people, institutions) {
    const index = indexPeople(people, institutions);
    return (query) => Array.from(index.search(query).places, (at) => people[at]?.id ?? '');
  },
  'MiniSearch plain'(people, institutions) {
    const index = new MiniSearch<PlainRecord>({ fields: [...fields], searchOptions: { prefix: true, fuzzy: 0.2 } });
    index.addAll(plainRecords(people, institutions));
    return (query) => index.search(query).map(({ id }) => String(id));
  },
  Fuse(people, institutions) {
    const index = new Fuse(plainRecords(people, institutions), { keys: [...fields], ignoreLocation: true });
    return (query) => index.search(query).map(({ item }) => item.id);
  },
  FlexSearch(people, institutions) {
    const index = new Flex.Document<PlainRecord>({ tokenize: 'forward', document: { id: 'id', index: [...fields] } });
    for (const record of plainRecords(people, institutions)) index.add(record);
    return (query) => index.search(query, { merge: true, suggest: true, limit: 10 }).map(({ id }) => String(id));
  },
};

const fields = ['surname', 'givenName', 'patronymic', 'latin', 'place', 'occupation', 'interests', 'articles'] as const;
type PlainRecord = Record<(typeof fields)[number] | 'id', string>;

function plainRecords(people: readonly Person[], institutions: readonly Institution[]): PlainRecord[] {
  const places = new Map(
    institutions.map(({ id, name, region, address }) => [id, [name, region, address?.settlement ?? '', address?.district ?? ''].join(' ')]),
  );
  return people.map((person) => ({
    id: person.id,
    surname: person.surname,
    givenName: person.givenName,
    patronymic: person.patronymic ?? '',
    latin: person.latin,
    place: person.institution === null ? '' : (places.get(person.institution) ?? ''),
    occupation: Object.values(person.occupation).join(' '),
    interests: Object.values(person.interests).flat().join(' '),
    articles: person.case.articles,
  }));
}
