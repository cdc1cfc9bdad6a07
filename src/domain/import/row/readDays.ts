import { birthInAddress } from '../read/birthInAddress.ts';
import { readDay, readDayOfYear } from '../read/readDay.ts';
import { saysNothing } from '../read/readWords.ts';
import type { ColumnUse } from '../fields/fields.ts';
import type { RowCells } from './RowCells.ts';

/** As much of a day as a cell tells; undefined where it tells nothing, null where an empty cell of ours empties. Reports what it cannot read. */
export function readPart(cells: RowCells, use: ColumnUse, latestYear: number): string | null | undefined {
  const text = cells.line(use);
  if (text === undefined) return undefined;
  if (saysNothing(text)) return text === '' && cells.sheet.own ? null : undefined;
  return readPartOf(cells, text, use, latestYear);
}

function readPartOf(cells: RowCells, text: string, use: ColumnUse, latestYear: number): string | undefined {
  const read = readDay(text, latestYear);
  if (!read.ok) {
    cells.report(read.problem, [use, 'name'], { text });
    return undefined;
  }
  if (read.remark) cells.report(read.remark, [use, 'name'], { text, day: read.day });
  return read.day;
}

/** A whole day, as one that something is known on has to be. */
export function readWholeDay(cells: RowCells, use: ColumnUse): string | null | undefined {
  const part = readPart(cells, use, yearOf(cells.sheet.today));
  if (typeof part !== 'string') return part;
  if (part.length < 10) {
    cells.report('day.partOnly', [use], { text: part });
    return undefined;
  }
  if (part > cells.sheet.today) cells.report('asOf.future', [use], { text: part });
  return part;
}

/** The day of a release may be known by month or year only: the last day of it counts, so that nobody is left without letters too soon. */
export function readRelease(cells: RowCells): string | null | undefined {
  const part = readPart(cells, 'expectedRelease', yearOf(cells.sheet.today) + 60);
  if (typeof part !== 'string' || part.length === 10) return part;
  const [year = 0, month = 12] = part.split('-').map(Number);
  const day = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  cells.report('day.lastOfPeriod', ['expectedRelease'], { text: part, day });
  return day;
}

/** Nobody in prison is younger than twelve or older than a hundred and ten: such a year is a slip, or a year in a cell made for days. */
const [YOUNGEST, OLDEST] = [12, 110];

export interface Birth {
  readonly birthDate: string | null | undefined;
  readonly birthYear: number | null | undefined;
}

/** The birth from a day, a year, or what stood beside the name or in the address; where there are several they have to agree. */
export function readBirth(cells: RowCells, besideName: string | undefined): Birth {
  const now = yearOf(cells.sheet.today);
  const birthday = birthdayOf(cells, now);
  const cell = birthday === undefined ? readPart(cells, 'birth', now) : undefined;
  const day = cell ?? (besideName === undefined ? undefined : readPartOf(cells, besideName, 'birth', now));
  const year = readPart(cells, 'birthYear', now);
  // A heading «Год рождения» stands over whole dates often enough.
  const parts = [day, year, inAddress(cells, now)];
  const dates = parts.filter((part): part is string => typeof part === 'string' && part.length === 10);
  const years = [...new Set(parts.flatMap((part) => (typeof part === 'string' ? [yearOf(part)] : [])))];
  for (const found of years) {
    if (found > now - YOUNGEST || found < now - OLDEST) {
      cells.report('birth.implausible', ['birth', 'birthYear', 'name'], { text: String(found) });
      return { birthDate: undefined, birthYear: undefined };
    }
  }
  if (years.length > 1) {
    cells.report('birth.twoYears', ['birth', 'birthYear', 'address'], { first: String(years[0]), second: String(years[1]) });
    return { birthDate: undefined, birthYear: undefined };
  }
  if (birthday !== undefined && dates.length === 0) {
    if (years[0] === undefined) cells.report('birth.noYear', ['birth'], { text: cells.line('birth') ?? '' });
    else dates.push(...[readPartOf(cells, `${String(years[0])}-${birthday}`, 'birth', now)].filter((part) => part !== undefined));
  }
  return {
    birthDate: dates[0] ?? (cell === null ? null : undefined),
    birthYear: cells.sheet.own && year === null ? null : years[0],
  };
}

/** «26 июля» in the column for the birth, whose year stands elsewhere: `MM-DD`. */
function birthdayOf(cells: RowCells, now: number): string | undefined {
  const text = cells.line('birth') ?? '';
  return saysNothing(text) || readDay(text, now).ok ? undefined : readDayOfYear(text);
}

/** Addresses are copied with whom they are for, and the year of birth behind. */
function inAddress(cells: RowCells, now: number): string | undefined {
  const text = birthInAddress(cells.raw('address') ?? '');
  const read = text === undefined ? undefined : readDay(text, now);
  return read?.ok === true ? read.day : undefined;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
