import type { Sheet, TableRow } from '../table/index.ts';
import type { Header } from './fields/findHeader.ts';
import { fieldOf, type FieldId, type Mapping } from './fields/fields.ts';
import { normalised } from './fields/recognise.ts';
import { isGivenName } from './read/givenNames.ts';
import { namesInstitution, namesOneInstitution } from './read/readInstitution.ts';
import { regionIn } from './read/regions.ts';
import { saysNotToWrite } from './read/saysNotToWrite.ts';

/** A row of a person, where the institution may stand above a group of them instead of beside each. */
export interface SheetRow extends TableRow {
  /** What the row above the group says. `first`: this is the first person below it. */
  readonly above?: { readonly text: string; readonly first: boolean };
}

/** Text that is not read as a person, so it is told. */
interface Skipped {
  readonly row: TableRow;
  readonly column: number;
  readonly text: string;
  /** The first and the last row of the people to whom it gave their institution. */
  readonly people?: { readonly first: string; readonly last: string };
  /** Of a section's title: whom it stands above, until the next one. */
  readonly below?: readonly SheetRow[];
}

/** The rows below the headings, sorted out. */
export interface SortedRows {
  /** What may be people, or institutions of our own sheets. */
  readonly people: readonly SheetRow[];
  /** A heading of a section, a footnote. */
  readonly skipped: readonly Skipped[];
}

/**
 * Leaves out what is no person: headings that come again, column numbers, totals, the example of our template, footnotes.
 * An institution that stands alone above people holds for those below who have none beside them, until a blank row or
 * another such row ends the group.
 */
export function sortRows(sheet: Sheet, header: Header, mapping: Mapping, leaveOut: ReadonlySet<number> = new Set()): SortedRows {
  const last = Math.max(0, ...header.rows);
  const headings = header.columns.map(({ heading }) => normalised(heading));
  const isAllCapitals = hasAllCapitals(sheet, last, mapping);
  const people: SheetRow[] = [];
  const skipped: Skipped[] = [];
  let group: Group | undefined;
  let section: SheetRow[] = [];
  const close = () => {
    if (group?.isAside === true || (group && group.people.length > 0)) skipped.push(skippedOf(group));
    // Without anybody below, a row of an institution is a person who lost the name.
    else if (group) people.push(group.row);
    if (group) people.push(...group.people);
    group = undefined;
  };
  let before = last;
  for (const row of sheet.rows) {
    if (row.number <= last) continue;
    const isAfterBlank = row.number > before + 1;
    before = row.number;
    if (isAfterBlank && group && group.people.length > 0) close();
    const filled = row.cells.flatMap((text, column) => (text.trim() === '' ? [] : [{ text: text.trim(), column }]));
    if (filled.some(({ text }) => isExample(text)) || isHeading(filled, headings) || isNumbering(filled) || isTotal(filled)) continue;
    const [only] = filled;
    const isOne = isAside(filled, mapping, isAllCapitals);
    if (only && (isOne || isPlaceOnly(filled, mapping)) && isInstitution(filled, mapping) && !leaveOut.has(row.number)) {
      close();
      const texts = isOne ? [only.text] : filled.map(({ text }) => text);
      group = { row, column: only.column, text: texts.join(', '), isAside: isOne, people: [] };
    } else if (only && isOne) {
      // «Женщины» may divide the people of one institution; what else begins may be anywhere.
      if (!/^(?:женщин|мужчин|несовершеннолетн|women|men|frauen|männer)/iu.test(only.text)) close();
      skipped.push({ row, ...only, below: (section = []) });
    } else if (group && !hasPlace(row, mapping)) {
      section.push(row);
      group.people.push({ ...row, above: { text: group.text, first: group.people.length === 0 } });
    } else {
      close();
      section.push(row);
      people.push(row);
    }
  }
  close();
  return { people, skipped };
}

interface Group {
  readonly row: TableRow;
  readonly column: number;
  readonly text: string;
  /** One text alone: certainly no person. */
  readonly isAside: boolean;
  readonly people: SheetRow[];
}

function skippedOf({ row, column, text, people }: Group): Skipped {
  const [first, last] = [people[0], people.at(-1)];
  if (!first || !last) return { row, column, text };
  return { row, column, text, people: { first: String(first.number), last: String(last.number) } };
}

const placeFields: ReadonlySet<FieldId> = new Set<FieldId>([
  'institution',
  'address',
  'postalIndex',
  'region',
  'district',
  'settlement',
  'street',
]);

function isPlace(column: number, mapping: Mapping): boolean {
  const use = mapping[column] ?? null;
  return use !== null && placeFields.has(fieldOf(use));
}

/** Several cells of an institution and its address, and no name. */
function isPlaceOnly(filled: readonly Filled[], mapping: Mapping): boolean {
  return filled.length > 1 && filled.every(({ column }) => isPlace(column, mapping));
}

function isInstitution(filled: readonly Filled[], mapping: Mapping): boolean {
  return !mapping.some((use) => use !== null && fieldOf(use) === 'institutionId') && filled.some(({ text }) => namesOneInstitution(text));
}

function hasPlace({ cells }: TableRow, mapping: Mapping): boolean {
  return cells.some((text, column) => text.trim() !== '' && isPlace(column, mapping) && fieldOf(mapping[column] ?? 'ignored') !== 'region');
}

const nameFields: ReadonlySet<FieldId> = new Set<FieldId>(['name', 'surname', 'givenName', 'givenAndPatronymic']);

function isName(column: number, mapping: Mapping): boolean {
  const use = mapping[column] ?? null;
  return use !== null && nameFields.has(fieldOf(use));
}

/** Whether people's names stand in capitals here: elsewhere capitals are those of a section. */
function hasAllCapitals(sheet: Sheet, last: number, mapping: Mapping): boolean {
  const names = sheet.rows
    .filter(({ number, cells }) => number > last && cells.filter((text) => text.trim() !== '').length > 1)
    .flatMap(({ cells }) => cells.filter((text, column) => text !== '' && isName(column, mapping)));
  return names.length > 0 && names.filter((text) => text === text.toUpperCase()).length * 2 > names.length;
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
function isAside(filled: readonly Filled[], mapping: Mapping, isAllCapitals: boolean): boolean {
  const [only] = filled;
  if (!only || new Set(filled.map(({ text }) => text)).size > 1) return false;
  const fields = mapping.flatMap((use) => (use === null || use === 'ignored' ? [] : [fieldOf(use)]));
  // A number or a day alone is a row that lost its name.
  if (!isName(only.column, mapping)) return !fields.includes('institutionId') && /\p{L}{3}/u.test(only.text);
  // Where the sheet has nothing but names, whatever stands there is to be read or to be reported.
  return fields.length > 1 && !looksLikeName(only.text, isAllCapitals);
}

function looksLikeName(text: string, isAllCapitals: boolean): boolean {
  if (!/^(?:\p{Lu}[\p{L}’'-]*(?:\.\s*|\s+|$)){2,4}$/u.test(text) || namesInstitution(text) || regionIn(text) !== undefined) return false;
  if (saysNotToWrite(text)) return false;
  // «НА ЭТАПЕ», «ЖЕНСКАЯ КОЛОНИЯ»: a section.
  return text !== text.toUpperCase() || isAllCapitals || text.includes('.') || text.split(/\s+/u).some(isGivenName);
}
