import { stageOf, type DeskStage } from '../../../../domain/desk/stages.ts';
import { stageParts, stageOfPart, type DeskPart } from '../parts.ts';
import type { DeskSession } from './DeskSession.svelte.ts';

/** The forms whose text outlives a reload: a place begins with one of these. `refused`: a change of a person that was not put on the list. */
export const begunForms = ['person', 'refused', 'address', 'wishes', 'status', 'hold', 'signing'] as const;
export type BegunForm = (typeof begunForms)[number];

export interface BegunPlace {
  readonly form: BegunForm;
  /** A person's id, a card's record id, or nothing. */
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

/** Where on the desk the form stands; undefined where there is nothing any more that it is about. */
export function partOfBegun({ form, id }: BegunPlace, { desk, people }: Pick<DeskSession, 'desk' | 'people'>): DeskPart | undefined {
  if (form === 'signing') return 'signing';
  if (form !== 'hold') return people.has(id) ? 'people' : undefined;
  const card = desk.cards.get(id);
  const stage: DeskStage | undefined = card && stageOf(card.state);
  return stageParts.find((part) => stageOfPart(part) === stage);
}
