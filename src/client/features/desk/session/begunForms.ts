import { parsePersonForm } from '../../../../domain/desk/personForm.ts';
import { MOST_DRAWINGS } from '../../../../domain/listDrawing/listDrawing.ts';
import { ownRules } from '../../../../domain/log/index.ts';
import { canDo, stageOf, type DeskStage } from '../../../../domain/desk/stages.ts';
import { stageParts, stageOfPart, type DeskPart } from '../parts.ts';
import type { DeskSession } from './DeskSession.svelte.ts';

/** The forms whose text outlives a reload: a place begins with one of these. `refused`: a change of a person that was not put on the list. */
export const begunForms = [
  'person',
  'refused',
  'address',
  'again',
  'wishes',
  'status',
  'hold',
  'signing',
  'rule',
  'drawing',
  'paper',
] as const;
export type BegunForm = (typeof begunForms)[number];

export interface BegunPlace {
  readonly form: BegunForm;
  /** A person's id, a card's record id, a rule's id, or nothing. */
  readonly id: string;
}

/** The place of a form, such as `hold:<record id>`. */
export function placeOf(form: BegunForm, id = ''): string {
  return `${form}:${id}`;
}

/** Reads a place; undefined for what stands in no form. */
export function readPlace(place: string): BegunPlace | undefined {
  const [name, ...rest] = place.split(':');
  const form = begunForms.find((one) => one === name);
  return form && { form, id: rest.join(':') };
}

type OfDesk = Pick<DeskSession, 'desk' | 'people' | 'drawings' | 'fresh' | 'begun' | 'postal'>;

/** Where on the desk the form stands; undefined where it opens no more: what it is about is gone, or was dealt with meanwhile. */
export function partOfBegun(place: BegunPlace, session: OfDesk): DeskPart | undefined {
  if (place.form === 'signing') return 'signing';
  // Another desk may have added the last one for which the list has room.
  if (place.form === 'drawing') return session.drawings.length < MOST_DRAWINGS ? 'list' : undefined;
  if (place.form === 'paper') return session.people.has(place.id) ? 'paper' : undefined;
  if (place.form === 'rule') return place.id === '' || ownRules(session.desk.rules).some(({ id }) => id === place.id) ? 'rules' : undefined;
  if (place.form !== 'hold') return opensAtPerson(place, session) ? 'people' : undefined;
  const card = session.desk.cards.get(place.id);
  const stage: DeskStage | undefined = card && canDo(card, 'holdBack') ? stageOf(card.state) : undefined;
  return stageParts.find((part) => stageOfPart(part) === stage);
}

function opensAtPerson({ form, id }: BegunPlace, session: OfDesk): boolean {
  const person = session.people.get(id);
  if (!person) return false;
  const isThere = person.status !== 'released' && person.status !== 'died';
  if (form === 'address') return isThere;
  if (form === 'refused') return parsePersonForm(session.begun.at(placeOf('refused', id))) !== undefined;
  if (form !== 'status' && form !== 'again') return true;
  const known = session.fresh(person);
  if (form === 'again') return isThere && known.asks.includes('address') && session.postal(id)?.block.ok === true;
  return isThere && (known.asks.includes('status') || known.status.freshness !== 'fresh');
}
