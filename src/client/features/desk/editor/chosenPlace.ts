import type { PersonForm } from '../../../../domain/desk/personForm.ts';

/** Answers beside the institutions of the list; no id looks like these. */
export const ADDED = '+';
export const UNKNOWN = '?';

/** What is chosen of where somebody is: an institution's id, or one of the answers beside them. */
export function chosenPlace({ place, institution }: Pick<PersonForm, 'place' | 'institution'>): string {
  if (place === 'added') return ADDED;
  return place === 'unknown' ? UNKNOWN : institution;
}

/** Whether somebody is said to be elsewhere than the list says. */
export function isMoved(form: PersonForm): boolean {
  return chosenPlace(form) !== (form.was.institution ?? UNKNOWN);
}
