import { postalForm, readPostalForm, type PostalForm, type PostalView } from '../../../../domain/desk/postal.ts';
import { latestDay } from './keepSaid.ts';
import type { AddressOverride, ConfirmedAddress, Operation } from '../../../../domain/log/index.ts';

/** What an organizer says of where a card goes: the form, where it is known from, and what it may do without. */
export interface SaidOfAddress {
  readonly form: PostalForm;
  readonly source: string;
  readonly override: AddressOverride | undefined;
}

/** What the list can lack of a person, beside the place. */
const factFields = ['surname', 'givenName', 'patronymic', 'dative', 'birthYear'] as const;

/**
 * The operations that a filled form stands for: the address, the facts where they were missing or changed, and what
 * goes without. None when the form is not whole. `today` is `YYYY-MM-DD`.
 */
export function confirmPostal(postal: PostalView, { form, source, override }: SaidOfAddress, today: string): readonly Operation[] {
  const read = readPostalForm(form, override?.fields);
  if (!read.ok) return [];
  const person = postal.person.id;
  const day = dayToSay(postal, today);
  const before = readPostalForm(postalForm(postal), postal.override?.fields);
  const lacking = postal.block.ok ? [] : postal.block.missing;
  const factsNew =
    factFields.some((field) => lacking.includes(field)) || !before.ok || JSON.stringify(before.facts) !== JSON.stringify(read.facts);
  const { listed } = postal;
  const operations: Operation[] = [{ type: 'confirmAddress', person, day, address: read.address, source, listed }];
  if (factsNew) operations.unshift({ type: 'confirmFacts', person, day, facts: read.facts, source });
  // Last: each confirmation ends what was overridden before.
  if (override) operations.push({ type: 'overrideAddress', person, day, override });
  return operations;
}

/** Confirms again what was confirmed before, in sight of what the list says now: the newer one is wrong, or not yet true. None where nothing was. */
export function keepConfirmed(postal: PostalView, today: string): readonly Operation[] {
  const { confirmed } = postal;
  return confirmed && isOnlyHeld(postal) ? sayAgain(postal, confirmed, confirmed.source, today) : [];
}

/** Confirms once more what was confirmed long ago and is printed as it stands: known anew, from this source. None where more is amiss. */
export function confirmAgain(postal: PostalView, source: string, today: string): readonly Operation[] {
  const { confirmed, block } = postal;
  return confirmed && block.ok ? sayAgain(postal, confirmed, source, today) : [];
}

function sayAgain(postal: PostalView, { address }: ConfirmedAddress, source: string, today: string): readonly Operation[] {
  const { listed, person, override } = postal;
  const day = dayToSay(postal, today);
  const operations: Operation[] = [{ type: 'confirmAddress', person: person.id, day, address, source, listed }];
  // What it goes without was said of this very address.
  if (override)
    operations.push({ type: 'overrideAddress', person: person.id, day, override: { fields: override.fields, reason: override.reason } });
  return operations;
}

/** Confirms what the list says now, in sight of what was before. None where something is missing in it, or it names no source. */
export function takeListed(postal: PostalView, source: string, today: string): readonly Operation[] {
  if (!postal.listed || source === '' || !isOnlyHeld(postal)) return [];
  const asListed: PostalView = { ...postal, confirmed: undefined, override: undefined };
  const operations = confirmPostal(asListed, { form: postalForm(asListed), source, override: undefined }, today);
  return operations.map((operation) => ({ ...operation, day: dayToSay(postal, today) }));
}

/** Nothing else is missing: a name in the dative that nobody has checked, or where somebody on the way is, is not confirmed with one tap. */
function isOnlyHeld({ block }: PostalView): boolean {
  return !block.ok && block.missing.every((field) => field === 'changed');
}

/** Takes back that a card goes without something. */
export function takeOverrideBack(postal: PostalView, today: string): Operation {
  return { type: 'overrideAddress', person: postal.person.id, day: dayToSay(postal, today), override: { fields: [], reason: '' } };
}

/** The older never replaces the newer: whoever changes what a desk with a fast clock said says it on that day. */
function dayToSay({ confirmed, facts, override }: PostalView, today: string): string {
  return latestDay(today, confirmed, facts, override);
}
