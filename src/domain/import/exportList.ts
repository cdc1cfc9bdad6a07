import type { Bytes } from '../bytes/index.ts';
import { utf8 } from '../bytes/index.ts';
import type { LanguageTag } from '../language/index.ts';
import type { Institution, PeopleList } from '../person/person.ts';
import { writeDelimited, writeXlsx, type SheetToWrite } from '../table/index.ts';
import { cellsOf, cellsOfInstitution, columnsOf } from './cells.ts';
import { fieldOf, headingOf, type ColumnUse } from './fields/fields.ts';

export type SheetFormat = 'csv' | 'xlsx';

/**
 * A list as a sheet that reads back as exactly this list: one row for each person with the institution beside, and one
 * for each institution that nobody is in, but for columns that it is to be `without`. Texts stay texts in every spreadsheet program, also those that look like formulas.
 */
export function exportList(list: PeopleList, format: SheetFormat, language: LanguageTag, without: readonly ColumnUse[] = []): Bytes {
  const columns = columnsOf(list).filter((use) => !without.includes(use));
  return sheetFile([columns.map((use) => headingOf(use, language)), ...rowsOf(list, columns, language)], columns, format, language);
}

function rowsOf(list: PeopleList, columns: readonly ColumnUse[], language: LanguageTag): readonly (readonly string[])[] {
  const byId = new Map(list.institutions.map((institution) => [institution.id, institution]));
  const line = (cells: ReadonlyMap<ColumnUse, string>) => columns.map((use) => cells.get(use) ?? '');
  const people = list.people.map((person) => line(cellsOf(person, byId.get(person.institution ?? ''), language)));
  const used = [...new Set(list.people.flatMap(({ institution }) => institution ?? []))];
  const rest = list.institutions.filter(({ id }) => !used.includes(id));
  const alone = (institutions: readonly Institution[]) => institutions.map((institution) => line(cellsOfInstitution(institution)));
  // Reading takes institutions in the order in which they come: where people name them in another one, each gets a row before.
  const inOrder = [...used, ...rest.map(({ id }) => id)].every((id, i) => list.institutions[i]?.id === id);
  return inOrder ? [...people, ...alone(rest)] : [...alone(list.institutions), ...people];
}

const peopleName: Readonly<Record<LanguageTag, string>> = { en: 'People', ru: 'Люди', de: 'Personen' };

/** A file of these rows; a comma or a semicolon in a CSV, as Excel expects it where the language is spoken. */
export function sheetFile(
  rows: readonly (readonly string[])[],
  columns: readonly ColumnUse[],
  format: SheetFormat,
  language: LanguageTag,
  more: readonly SheetToWrite[] = [],
): Bytes {
  if (format === 'csv') return utf8(writeDelimited(rows, language === 'en' ? ',' : ';'));
  return writeXlsx([{ name: peopleName[language], rows, widths: columns.map(widthOf) }, ...more]);
}

function widthOf(use: ColumnUse): number {
  const field = fieldOf(use);
  if (['story', 'sources', 'institutionSources', 'sentence', 'institution'].includes(field)) return 40;
  return ['sex', 'birthYear', 'postalIndex', 'test', 'hostage', 'publishable', 'answersLetters', 'cards'].includes(field) ? 12 : 22;
}
