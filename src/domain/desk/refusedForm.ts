import { sameValue } from '../import/sameValue.ts';
import { nonEmptyTexts, type PersonForm } from './personForm.ts';

/** What a refused change may have said, as the form asks for it: where somebody is stands with its address. */
const refusedFacts = ['status', 'letters', 'institution', 'asks', 'leaveOut'] as const;
export type RefusedFact = (typeof refusedFacts)[number];

/** What a change says that was refused and that does not stand in this form. */
export function lacking(form: PersonForm, refused: PersonForm): readonly RefusedFact[] {
  return refusedFacts.filter((fact) => isBegun(refused, fact) && !sameValue(said(refused, fact), said(form, fact)));
}

/** Of these, what goes into the form without taking anything from it: of the rest something else is begun there. */
export function takeable(form: PersonForm, refused: PersonForm): readonly RefusedFact[] {
  return lacking(form, refused).filter((fact) => !isBegun(form, fact));
}

/** The form with what a refused change says, wherever nothing else was begun in it. Both sources stand in it. */
export function withRefused(form: PersonForm, refused: PersonForm): PersonForm {
  const isUntouched = refusedFacts.every((fact) => !isBegun(form, fact)) && form.source.trim() === '';
  const overtaken = [...new Set([...(form.overtaken ?? []), ...(refused.overtaken ?? [])])];
  const taken = takeable(form, refused).reduce((made, fact) => ({ ...made, ...part(made, refused, fact) }), form);
  return { ...taken, ...(isUntouched && { day: refused.day }), source: bothSources(form.source, refused.source), overtaken };
}

function bothSources(one: string, other: string): string {
  if (other.trim() === '' || one.includes(other)) return one;
  return one.trim() === '' ? other : `${one}; ${other}`;
}

function isBegun(form: PersonForm, fact: RefusedFact): boolean {
  const { was } = form;
  if (fact !== 'institution') return !sameValue(said(form, fact), typeof was[fact] === 'string' ? was[fact] : nonEmptyTexts(was[fact]));
  const place = form.place === 'listed' ? form.institution : form.place === 'unknown' ? '' : undefined;
  return form.otherAddress || place !== (was.institution ?? '');
}

/** What counts of it: fields of an address count only while they are in view. */
function said(form: PersonForm, fact: RefusedFact): unknown {
  if (fact === 'asks' || fact === 'leaveOut') return nonEmptyTexts(form[fact]);
  if (fact !== 'institution') return form[fact];
  const { place, institution, otherAddress, name } = form;
  const fields = place === 'added' || otherAddress ? addressOf(form) : null;
  return { place, institution: place === 'listed' ? institution : '', name: place === 'added' ? name : '', fields };
}

function part(form: PersonForm, refused: PersonForm, fact: RefusedFact): Partial<PersonForm> {
  const was = { ...form.was, [fact]: refused.was[fact] };
  if (fact !== 'institution') return { was, [fact]: refused[fact] };
  const { place, institution, otherAddress, wasAddress, name } = refused;
  return { was, place, institution, otherAddress, wasAddress, name, ...addressOf(refused) };
}

function addressOf({ street, settlement, district, region, postalIndex }: PersonForm) {
  return { street, settlement, district, region, postalIndex };
}
