import { postalForm, readPostalForm, type PostalForm, type PostalView } from '../../../../domain/desk/postal.ts';
import type { Operation } from '../../../../domain/log/index.ts';

/** What the list can lack of a person, beside the place. */
const factFields = ['surname', 'givenName', 'patronymic', 'dative', 'birthYear'] as const;

/**
 * The operations that a filled form stands for: the address, and the facts where they were missing or changed.
 * None when the form is not whole.
 */
export function confirmPostal(postal: PostalView, form: PostalForm, source: string, day: string): readonly Operation[] {
  const read = readPostalForm(form);
  if (!read.ok) return [];
  const person = postal.person.id;
  const before = readPostalForm(postalForm(postal));
  const lacking = postal.block.ok ? [] : postal.block.missing;
  const factsNew =
    factFields.some((field) => lacking.includes(field)) || !before.ok || JSON.stringify(before.facts) !== JSON.stringify(read.facts);
  const address: Operation = { type: 'confirmAddress', person, day, address: read.address, source };
  return factsNew ? [{ type: 'confirmFacts', person, day, facts: read.facts, source }, address] : [address];
}
