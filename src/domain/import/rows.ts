import type { Sheet, TableRow } from '../table/index.ts';
import type { Header } from './fields/findHeader.ts';
import { fieldOf, type Mapping } from './fields/fields.ts';
import { normalised } from './fields/recognise.ts';
import { namesInstitution } from './read/readInstitution.ts';
import { regionIn } from './read/regions.ts';

/** The rows below the headings, sorted out. */
export interface SortedRows {
  /** What may be people, or institutions of our own sheets. */
  readonly people: readonly TableRow[];
  /** A heading of a section, a footnote: text that is not read, so it is told. */
  readonly skipped: readonly { readonly row: TableRow; readonly column: number; readonly text: string }[];
}

/** Leaves out what is no person: headings that come again, column numbers, totals, the example of our template, footnotes. */
export function sortRows(sheet: Sheet, header: Header, mapping: Mapping): SortedRows {
  const last = Math.max(0, ...header.rows);
  const headings = header.columns.map(({ heading }) => normalised(heading));
  const people: TableRow[] = [];
  const skipped: { row: TableRow; column: number; text: string }[] = [];
  for (const row of sheet.rows) {
    if (row.number <= last) continue;
    const filled = row.cells.flatMap((text, column) => (text.trim() === '' ? [] : [{ text: text.trim(), column }]));
    if (filled.some(({ text }) => isExample(text)) || isHeading(filled, headings) || isNumbering(filled) || isTotal(filled)) continue;
    const [only] = filled;
    if (only && isAside(filled, mapping)) skipped.push({ row, ...only });
    else people.push(row);
  }
  return { people, skipped };
}

interface Filled {
  readonly text: string;
  readonly column: number;
}

/** Our template marks its example so, in whichever column. */
export const exampleMark = { en: 'EXAMPLE', ru: 'ПРИМЕР', de: 'BEISPIEL' } as const;

function isExample(text: string): boolean {
  return /^(?:EXAMPLE|ПРИМЕР|BEISPIEL)(?!\p{L})/u.test(text);
}

function isHeading(filled: readonly Filled[], headings: readonly string[]): boolean {
  return (
    filled.length > 1 &&
    filled.every(
      ({ text, column }) => headings[column] !== undefined && headings[column] !== '' && headings[column].endsWith(normalised(text)),
    )
  );
}

/** «1 2 3 4» under the headings, as official forms have it. */
function isNumbering(filled: readonly Filled[]): boolean {
  return filled.length > 2 && filled.every(({ text }, i) => /^\d+$/u.test(text) && Number(text) === Number(filled[0]?.text) + i);
}

function isTotal(filled: readonly Filled[]): boolean {
  return filled.length <= 4 && /^(?:итого|всего|total|сумма|в сумме|in all|gesamt|insgesamt|summe)(?!\p{L})/iu.test(filled[0]?.text ?? '');
}

/** One text alone in a row, or the same all over it, that is no name: «Женщины», «Самарская область», «* по данным …». */
function isAside(filled: readonly Filled[], mapping: Mapping): boolean {
  const [only] = filled;
  if (!only || new Set(filled.map(({ text }) => text)).size > 1) return false;
  const fields = mapping.flatMap((use) => (use === null || use === 'ignored' ? [] : [fieldOf(use)]));
  const use = mapping[only.column];
  const isName = use != null && ['name', 'surname', 'givenName', 'givenAndPatronymic'].includes(fieldOf(use));
  // A number or a day alone is a row that lost its name.
  if (!isName) return !fields.includes('institutionId') && /\p{L}{3}/u.test(only.text);
  const { text } = only;
  const looksLikeName = /^(?:\p{Lu}[\p{L}’'-]*\.?\s*){2,4}$/u.test(text) && !namesInstitution(text) && regionIn(text) === undefined;
  // Where the sheet has nothing but names, whatever stands there is to be read or to be reported.
  return fields.length > 1 && !looksLikeName;
}
