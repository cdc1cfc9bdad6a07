import { displayName } from '../../../../domain/person/personName.ts';
import { i18n } from '../../../i18n/i18n.svelte.ts';
import type { DeskSession } from '../session/DeskSession.svelte.ts';

/** A person's name in the reader's language; a card to somebody of no list says so. */
export function nameOf(session: DeskSession, personId: string | undefined): string {
  const person = personId === undefined ? undefined : session.people.get(personId);
  return person ? displayName(person, i18n.language) : i18n.t('desk.review.unknownPerson');
}
