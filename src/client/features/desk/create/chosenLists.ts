import { starterList, testList } from '../../../../domain/person/lists/index.ts';
import type { PeopleList } from '../../../../domain/person/person.ts';
import type { EveningValues } from './EveningDraft.svelte.ts';

/** The lists of a new evening with those who were chosen in them; one with nobody left is none. */
export function chosenLists({
  useStarter,
  useTest,
  leftOut,
}: Pick<EveningValues, 'useStarter' | 'useTest' | 'leftOut'>): readonly PeopleList[] {
  const wanted = [...(useStarter ? [starterList] : []), ...(useTest ? [testList] : [])];
  return wanted
    .map((list) => ({ ...list, people: list.people.filter(({ id }) => !leftOut.includes(id)) }))
    .filter(({ people }) => people.length > 0);
}
