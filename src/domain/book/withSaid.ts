import type { SaidOfPeople } from '../log/index.ts';
import type { Person } from '../person/person.ts';
import { wishOf } from '../person/wishes.ts';

/**
 * What the next list says of somebody after what organizers said: what they want, whether they answer, and when somebody
 * last made sure. Not from whom organizers know it: a list goes to every guest, and those words stay at the desks.
 */
export function withSaid(person: Person, { checked, wishes }: Pick<SaidOfPeople, 'checked' | 'wishes'>): Person {
  const noted = wishes.get(person.id);
  const seen = checked.get(person.id);
  const isNewer = seen?.status === person.status && seen.day > person.asOf.status;
  const after: Person = {
    ...person,
    letters: wishOf(person, noted),
    asOf: { ...person.asOf, status: isNewer ? seen.day : person.asOf.status },
  };
  if (noted?.answers === true) return { ...after, answersLetters: true };
  if (noted?.answers === false) delete after.answersLetters;
  return after;
}
