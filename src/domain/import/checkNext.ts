import * as v from 'valibot';
import { checkIndex } from '../address/index.ts';
import { checkInstitution, checkPerson, checkReferences, type ListFault } from '../list/checkList.ts';
import { isSealable } from '../list/index.ts';
import { peopleListSchema, type PeopleList } from '../person/person.ts';
import { fieldIds, useOf, type ColumnUse } from './fields/fields.ts';
import type { InstitutionBook } from './institutions/InstitutionBook.ts';
import type { ProblemCode } from './problem.ts';
import type { RowCells } from './row/RowCells.ts';

/**
 * The same strict check that every list passes on every device, before there is such a list: what it would refuse is
 * reported by the row and the column that it came from. `rows` are the rows of the people, by id.
 */
export function checkNext(next: PeopleList, rows: ReadonlyMap<string, RowCells>, book: InstitutionBook): void {
  const rowAt = ([part, index]: readonly string[]): RowCells | undefined => {
    const at = Number(index);
    return part === 'people' ? rows.get(next.people[at]?.id ?? '') : book.rows.get(next.institutions[at]?.id ?? '');
  };
  const anyRow = rows.values().next().value ?? book.rows.values().next().value;
  if (next.people.length === 0) return;
  if (next.people.length > 50_000) {
    anyRow?.report('people.tooMany', nameUses, { count: String(next.people.length) });
    return;
  }
  const parsed = v.safeParse(peopleListSchema, next);
  for (const issue of parsed.issues ?? []) {
    const path = (v.getDotPath(issue) ?? '').split('.');
    const uses = usesOf(path.slice(2), path[0]);
    const cells = rowAt(path) ?? anyRow;
    const text = asWritten(cells, uses, typeof issue.input === 'string' ? issue.input : '').slice(0, 80);
    cells?.report(issue.type === 'max_length' ? 'cell.tooLong' : 'cell.refused', uses, { text });
  }
  const institutions = new Map(next.institutions.map((institution) => [institution.id, institution]));
  for (const [id, cells] of book.rows) {
    const institution = institutions.get(id);
    if (!institution) continue;
    reportFault(cells, checkInstitution(institution), 'institutions');
    const { name, address, closed, movedTo } = institution;
    if (address?.postalIndex === '') cells.report('index.missing', ['postalIndex', 'address', 'institution'], { name });
    const index = address && checkIndex({ ...address, region: address.region || institution.region });
    if (index?.kind === 'otherRegion') {
      cells.report('index.otherRegion', ['postalIndex', 'address', 'institution'], {
        text: address?.postalIndex ?? '',
        regions: index.regions.join(', '),
      });
    }
    if (closed !== undefined && movedTo === undefined) cells.report('institution.closed', ['institutionMovedTo', 'institution'], { name });
    const target = cells.line('institutionMovedTo') ?? '';
    if (target !== '' && movedTo === undefined) {
      cells.report('institution.movedUnknown', ['institutionMovedTo'], { text: target });
    }
  }
  for (const person of next.people) {
    const cells = rows.get(person.id);
    if (cells) reportFault(cells, checkPerson(person, next.kind), 'people');
  }
  if (!isSealable(next)) anyRow?.report('people.tooLarge', nameUses);
  const fault = checkReferences(next);
  if (fault) reportFault(rowAt(fault.detail.split('.')) ?? anyRow, { ...fault, detail: fault.detail.replace(/^\w+\./u, '') }, fault.detail);
}

const nameUses: readonly ColumnUse[] = ['surname', 'name', 'givenName'];

const faultCodes: Readonly<Record<ListFault['reason'], ProblemCode>> = {
  'list.malformed': 'cell.refused',
  'list.hiddenCharacters': 'cell.hiddenCharacters',
  'list.mixedScript': 'name.mixedScript',
};

/** What was made out of a cell, such as a name in Latin letters, stands nowhere in the sheet: then the cell itself is quoted. */
function asWritten(cells: RowCells | undefined, uses: readonly ColumnUse[], made: string): string {
  const use = uses.find((one) => cells?.raw(one) !== undefined);
  const cell = use === undefined ? undefined : cells?.line(use);
  return cell === undefined || cell === '' || cell.includes(made) ? made : cell;
}

function reportFault(cells: RowCells | undefined, fault: ListFault | undefined, part: string): void {
  if (!cells || !fault) return;
  const uses = usesOf(fault.detail.split('.').slice(1), part);
  const use = uses.find((one) => cells.raw(one) !== undefined);
  cells.report(faultCodes[fault.reason], uses, { text: use === undefined ? '' : (cells.line(use) ?? ''), letters: '' });
}

/** The columns from which a field of a list may have come: its own first, then those that hold it merged with others. */
function usesOf(path: readonly string[], part: string | undefined): readonly ColumnUse[] {
  const [first = '', second = ''] = path[0] === 'case' || path[0] === 'address' ? path.slice(1) : path;
  if (part?.startsWith('institution') === true) return [...(institutionUses.get(first) ?? []), 'address', 'institution'];
  const field = fieldIds.find((id) => id === first);
  const own = field ? [useOf(field, second === '' ? undefined : second), useOf(field)] : [];
  return [...own, ...(personUses.get(first) ?? []), ...nameUses];
}

const personUses: ReadonlyMap<string, readonly ColumnUse[]> = new Map<string, readonly ColumnUse[]>([
  ['birthDate', ['birth', 'birthYear']],
  ['birthYear', ['birthYear', 'birth']],
  ['civilianHostage', ['channel', 'hostage']],
  ['patronymic', ['givenAndPatronymic', 'name']],
]);

const institutionUses: ReadonlyMap<string, readonly ColumnUse[]> = new Map<string, readonly ColumnUse[]>([
  ['name', ['institution']],
  ['region', ['region', 'addressRegion']],
  ['street', ['street']],
  ['settlement', ['settlement']],
  ['district', ['district']],
  ['postalIndex', ['postalIndex']],
  ['closed', ['institutionClosed']],
  ['movedTo', ['institutionMovedTo']],
  ['sources', ['institutionSources']],
]);
