import type { PeopleList } from '../person.ts';
import starter from './starter.json' with { type: 'json' };
import test from './test.json' with { type: 'json' };

/** Publicly known people, each fact with its source and date; no address, because no source gave one. A test reads it with the strict parser. */
export const starterList = starter as PeopleList;

/** Invented people at institutions whose addresses are published, for rehearsals and tests: marked on screen and on paper. */
export const testList = test as PeopleList;
