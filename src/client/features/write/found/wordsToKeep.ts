import type { Draft } from '../../../../domain/card/index.ts';
import type { Person } from '../../../../domain/person/person.ts';

/** What is right on this card whatever a dictionary says: the two people's names, and what the writer wants as it is. */
export function wordsToKeep(
  { signature, pleaseKeep = '', ownWords = [] }: Pick<Draft, 'signature' | 'pleaseKeep' | 'ownWords'>,
  { surname, givenName, patronymic, latin }: Pick<Person, 'surname' | 'givenName' | 'patronymic' | 'latin'>,
): readonly string[] {
  return [surname, givenName, patronymic ?? '', latin, signature.name, pleaseKeep, ...ownWords].filter((words) => words !== '');
}
