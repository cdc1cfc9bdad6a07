import type { Source } from '../../person/person.ts';
import { joinParts, splitParts } from '../lines.ts';
import { readDay } from '../read/readDay.ts';
import type { ColumnUse } from '../fields/fields.ts';
import type { RowCells } from './RowCells.ts';

/** Sources as they stand in a cell: one a line, «where | what it supports | date». */
export function sourcesText(sources: readonly Source[]): string {
  return sources.map(({ where, supports, date }) => joinParts([where, supports, date ?? ''], '|')).join('\n');
}

/** Reads sources of our own form, and addresses of pages or names of publications as people list them. */
export function readSources(cells: RowCells, use: ColumnUse): readonly Source[] | undefined {
  const raw = cells.words(use, 'several');
  if (raw === undefined || (raw.trim() === '' && !cells.sheet.own)) return undefined;
  const lines = raw.split('\n').flatMap((line) => (cells.sheet.own || line.includes('|') ? [line] : loose(line)));
  return lines.filter((line) => line.trim() !== '').map((line) => readSource(cells, use, line));
}

function readSource(cells: RowCells, use: ColumnUse, line: string): Source {
  const [where = '', supports = '', date = ''] = splitParts(line, '|');
  const day = date.trim() === '' ? undefined : readDay(date, Number(cells.sheet.today.slice(0, 4)));
  if (where.trim() === '' || day?.ok === false) cells.report('source.unreadable', [use], { text: line });
  return { where, supports, date: day?.ok === true ? day.day : null };
}

/** Several addresses of pages in one line; anything else is one source. */
function loose(line: string): string[] {
  const pages = line.split(/[\s,;]+(?=https?:\/\/)/u).map((part) => part.replace(/^[\s,;]+|[\s,;]+$/gu, ''));
  return pages.length > 1 ? pages : line.split(/\s*;\s*/u);
}
