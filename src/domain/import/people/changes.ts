import type { LanguageTag } from '../../language/index.ts';
import type { Institution, Person } from '../../person/person.ts';
import { cellsOf } from '../cells.ts';
import type { ColumnUse } from '../fields/fields.ts';

/** One cell that is another after the import; '' where nothing stood or stands. */
export interface FieldChange {
  readonly use: ColumnUse;
  readonly from: string;
  readonly to: string;
}

/** What becomes of a person of the list or of the sheet. Unchanged people are counted only. */
export type PersonChange =
  | { readonly kind: 'new'; readonly id: string; readonly row: number; readonly name: string }
  | {
      readonly kind: 'changed';
      readonly id: string;
      readonly row: number | null;
      readonly name: string;
      readonly fields: readonly FieldChange[];
    }
  | { readonly kind: 'gone'; readonly id: string; readonly name: string };

/** What differs for a person, the shared record of the institution included; empty where nothing does. */
export function changedFields(
  before: Person,
  institutionBefore: Institution | undefined,
  after: Person,
  institutionAfter: Institution | undefined,
  language: LanguageTag,
): readonly FieldChange[] {
  const [old, fresh] = [cellsOf(before, institutionBefore, language), cellsOf(after, institutionAfter, language)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((use) => ({ use, from: old.get(use) ?? '', to: fresh.get(use) ?? '' }))
    .filter(({ from, to }) => from !== to);
}
