import { whyNoLetters } from '../person/choosable.ts';
import type { PeopleList } from '../person/person.ts';
import type { FieldId } from './fields/fields.ts';
import type { ReadRow } from './row/readRow.ts';
import type { SheetContext } from './row/RowCells.ts';

const placeFields: readonly FieldId[] = [
  'institution',
  'institutionId',
  'address',
  'postalIndex',
  'settlement',
  'street',
  'placeNote',
  'hostage',
  'channel',
];

/**
 * Whether a sheet has nowhere a word of where its people are, and somebody of them would be nowhere in the list that comes of
 * it: each row by itself has nothing wrong, so that nothing else would say it.
 */
export function saysNoPlace(
  rows: readonly ReadRow[],
  { byField }: SheetContext,
  { people }: Pick<PeopleList, 'people'>,
  ids: readonly string[],
): boolean {
  if (placeFields.some((field) => byField.has(field))) return false;
  if (rows.some((row) => row.kind === 'person' && (row.place.institution ?? row.cells.row.above) !== undefined)) return false;
  const ofSheet = new Set(ids);
  return people.some((person) => ofSheet.has(person.id) && person.institution === null && whyNoLetters(person) === undefined);
}
