import type { Sheet } from '../table/index.ts';
import { findHeader, type Header } from './fields/findHeader.ts';
import { fieldOf } from './fields/fields.ts';
import { guideName } from './template.ts';

/** A sheet of a file that may hold people. */
export interface SheetChoice {
  readonly sheet: Sheet;
  readonly header: Header;
  /** How many fields its headings name; a name among them is what makes it a sheet of people. */
  readonly fields: number;
  readonly named: boolean;
}

/** Our template explains its columns on a second sheet. */
const guideNames: ReadonlySet<string> = new Set(Object.values(guideName));

/** The sheets of a file that hold anything and that somebody who opens it sees, those with people in front. */
export function chooseSheet(sheets: readonly Sheet[]): readonly SheetChoice[] {
  return sheets
    .filter(({ name, hidden, rows }) => !hidden && rows.length > 0 && !guideNames.has(name))
    .map((sheet) => {
      const header = findHeader(sheet);
      const uses = header.columns.flatMap(({ use }) => (use === null || use === 'ignored' ? [] : [fieldOf(use)]));
      return { sheet, header, fields: uses.length, named: uses.some((field) => ['name', 'surname', 'givenName'].includes(field)) };
    })
    .sort((a, b) => Number(b.named) - Number(a.named) || b.fields - a.fields);
}
