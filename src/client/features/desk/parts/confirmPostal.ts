import { postalForm, readPostalForm, type PostalForm, type PostalView } from '../../../../domain/desk/postal.ts';
import type { AddressOverride, Operation } from '../../../../domain/log/index.ts';

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
  const operations: Operation[] = [{ type: 'confirmAddress', person, day, address: read.address, source }];
  if (factsNew) operations.unshift({ type: 'confirmFacts', person, day, facts: read.facts, source });
  // Last: each confirmation ends what was overridden before.
  if (override) operations.push({ type: 'overrideAddress', person, day, override });
  return operations;
}

/** Takes back that a card goes without something. */
export function takeOverrideBack(postal: PostalView, today: string): Operation {
  return { type: 'overrideAddress', person: postal.person.id, day: dayToSay(postal, today), override: { fields: [], reason: '' } };
}

/** The older never replaces the newer: whoever changes what a desk with a fast clock said says it on that day. */
function dayToSay({ confirmed, facts, override }: PostalView, today: string): string {
  const days = [today, confirmed?.day ?? '', facts?.day ?? '', override?.day ?? ''];
  return days.reduce((latest, day) => (day > latest ? day : latest));
}
