import { parsePersonForm, personForm, type PersonForm } from '../../../../domain/desk/personForm.ts';
import type { Note } from '../../../../domain/note/index.ts';
import { personTag } from '../../../../domain/person/personTag.ts';
import type { DeskSession } from '../session/DeskSession.svelte.ts';
import { placeOf } from '../session/begunForms.ts';

/** Where the editor of a person stands. */
export function editorHref({ eid }: Pick<DeskSession, 'eid'>, id: string): string {
  return `#/desk/${eid}/people/${personTag(eid, { id })}`;
}

/**
 * Opens the editor of a person of the lists: with what was begun there, else with what the list says, and where it is opened
 * from a note, with what the note says of the status. Its source stays the guest's: what guests read has to be said anew.
 */
export function startEdit(session: DeskSession, id: string, note?: Pick<Note, 'about' | 'day'>): void {
  const place = placeOf('person', id);
  const person = session.listed(id);
  if (!person) return;
  if (session.begun.at(place) === undefined) {
    const form = personForm(person, session.today);
    session.begun.keep(place, note ? { ...form, ...noted(note, session.today) } : form);
  }
  session.begun.ask(place);
}

/** Opens the editor with a change that was refused; where another one is begun there, it is offered beside that. */
export function openRefused({ begun }: Pick<DeskSession, 'begun'>, id: string): void {
  const [place, refusedAt] = [placeOf('person', id), placeOf('refused', id)];
  const refused = parsePersonForm(begun.at(refusedAt));
  if (!refused || begun.at(place) !== undefined) return;
  begun.keep(place, refused);
  begun.drop(refusedAt);
}

function noted({ about, day }: Pick<Note, 'about' | 'day'>, today: string): Partial<PersonForm> {
  return {
    ...((about === 'released' || about === 'died') && { status: about }),
    day: day <= today ? day : today,
  };
}
