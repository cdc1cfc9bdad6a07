import type { NameOrder } from '../read/readName.ts';
import type { InstitutionFacts, PersonFacts } from './facts.ts';
import { readPlace, type Place } from './readInstitutionFacts.ts';
import { readPersonFacts } from './readPersonFacts.ts';
import type { RowCells } from './RowCells.ts';

/** A row as it was read, with its cells for what is still to be reported. */
export type ReadRow =
  | { readonly kind: 'person'; readonly cells: RowCells; readonly facts: PersonFacts; readonly place: Place }
  | { readonly kind: 'institution'; readonly cells: RowCells; readonly institution: InstitutionFacts }
  /** It was reported. */
  | { readonly kind: 'unreadable'; readonly cells: RowCells };

/** Reads a row; what cannot be read is reported with its column. */
export function readRow(cells: RowCells, order: NameOrder | undefined): ReadRow {
  const names = ['surname', 'givenName', 'name', 'givenAndPatronymic'] as const;
  const hasName = names.some((use) => (cells.line(use) ?? '') !== '');
  if (!hasName && (cells.line('institutionId') ?? '') !== '') {
    const { institution } = readPlace(cells);
    return institution ? { kind: 'institution', cells, institution } : { kind: 'unreadable', cells };
  }
  const facts = readPersonFacts(cells, order);
  const place = readPlace(cells, facts);
  return facts ? { kind: 'person', cells, facts, place } : { kind: 'unreadable', cells };
}
