import type { GroupBook } from '../../../../domain/book/index.ts';
import { starterList, testList } from '../../../../domain/person/lists/index.ts';
import type { PeopleList } from '../../../../domain/person/person.ts';
import { usedInstitutions } from '../../../../domain/person/usedInstitutions.ts';
import type { EveningValues } from './EveningDraft.svelte.ts';

/** The lists of a new evening with those who were chosen in them; one with nobody left is none. The group's own people stand in place of the starter list. */
export function chosenLists(
  { useStarter, useTest, useBook, leftOut }: Pick<EveningValues, 'useStarter' | 'useTest' | 'useBook' | 'leftOut'>,
  book?: GroupBook,
): readonly PeopleList[] {
  const real = book && useBook ? [chosenOf(book.list, leftOut)] : useStarter && !book ? [without(starterList, leftOut)] : [];
  return [...real, ...(useTest ? [without(testList, leftOut)] : [])].filter(({ people }) => people.length > 0);
}

/** Whether the app itself brings this person along, so that their id tells nobody anything. */
export function isCarried(id: string): boolean {
  return carried.has(id);
}

const carried: ReadonlySet<string> = new Set([starterList, testList].flatMap(({ people }) => people.map((person) => person.id)));

function without(list: PeopleList, leftOut: readonly string[]): PeopleList {
  const out = new Set(leftOut);
  return { ...list, people: list.people.filter(({ id }) => !out.has(id)) };
}

/** Of a group's book no guest gets to see more than this evening is about. */
function chosenOf(list: PeopleList, leftOut: readonly string[]): PeopleList {
  const chosen = without(list, leftOut);
  return { ...chosen, institutions: [...usedInstitutions(chosen.people, chosen.institutions)] };
}
