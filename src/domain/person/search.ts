import MiniSearch, { type Query } from 'minisearch';
import type { Institution, Person } from './person.ts';
import { searchKey, searchKeys, searchWords } from './searchKey.ts';

/** The people of an evening, found by what somebody types. */
export interface PeopleIndex {
  /** Ids of the people who match, best first; everybody, in the order of the list, when nothing is typed. */
  search(query: string): string[];
}

/** A letter pasted into the search by mistake must not keep a phone busy. */
const LONGEST_QUERY = 200;

const fields = ['names', 'latin', 'place', 'occupation', 'interests', 'articles'] as const;
const weights = { names: 4, latin: 4, interests: 2, place: 1.5, occupation: 1.5 };

/**
 * Indexes people by name, place, occupation, interests and articles in every language of the list.
 * Cyrillic and Latin meet in one key, so either alphabet finds either, with prefixes and typing errors.
 */
export function indexPeople(people: readonly Person[], institutions: readonly Institution[]): PeopleIndex {
  const places = new Map(institutions.map((institution) => [institution.id, placeOf(institution)]));
  const index = new MiniSearch<Record<(typeof fields)[number] | 'id', string>>({
    fields: [...fields],
    tokenize: searchWords,
    processTerm: searchKey,
    searchOptions: {
      tokenize: (key) => [key],
      processTerm: (key) => key,
      boost: weights,
      prefix: true,
      fuzzy: (key) => /^\p{L}{4,}$/u.test(key) && 0.2,
      maxFuzzy: 2,
    },
  });
  index.addAll(
    people.map((person) => ({
      id: person.id,
      names: [person.surname, person.givenName, person.patronymic ?? ''].join(' '),
      latin: person.latin,
      place: [person.institution === null ? '' : (places.get(person.institution) ?? ''), ...Object.values(person.placeNote)].join(' '),
      occupation: Object.values(person.occupation).join(' '),
      interests: Object.values(person.interests).flat().join(' '),
      articles: person.case.articles,
    })),
  );
  return {
    search(query) {
      const words = searchWords(query.slice(0, LONGEST_QUERY))
        .map((word) => searchKeys(word).filter((key) => key !== ''))
        .filter((keys) => keys.length > 0)
        .map((queries): Query => ({ combineWith: 'OR', queries }));
      if (words.length === 0) return people.map(({ id }) => id);
      const found = index.search({ combineWith: 'AND', queries: words });
      // Words that never stand together still lead somewhere.
      return (found.length > 0 ? found : index.search({ combineWith: 'OR', queries: words })).map(({ id }) => String(id));
    },
  };
}

function placeOf({ name, region, address }: Institution): string {
  return [name, region, address?.settlement ?? '', address?.district ?? ''].join(' ');
}
