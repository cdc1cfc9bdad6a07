import type { PersonForm } from '../../../../domain/desk/personForm.ts';
import type { Person } from '../../../../domain/person/person.ts';
import { isMoved } from './chosenPlace.ts';

/** The list's own day of what is changed, where it is later than the form's: the newer may be the list's. */
export function laterDay(form: PersonForm, { asOf }: Person): string | undefined {
  const days = [
    ...(form.status !== form.was.status ? [asOf.status] : []),
    ...(isMoved(form) && asOf.institution !== null ? [asOf.institution] : []),
  ].sort();
  const last = days.at(-1);
  return last !== undefined && form.day !== '' && last > form.day ? last : undefined;
}
