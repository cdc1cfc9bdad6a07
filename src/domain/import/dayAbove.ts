import type { Sheet, TableRow } from '../table/index.ts';
import type { Header } from './fields/findHeader.ts';
import { readDay } from './read/readDay.ts';

interface DayAbove {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly row: TableRow;
  readonly column: number;
  /** What says so, as it stands in the sheet. */
  readonly text: string;
}

const SAYING = String.raw`(?:(?:данные|сведения|информация|список|состояние|актуал\p{L}*|верн[оы]|по состоянию)(?:\s+(?:верны|актуальны|приведены))?\s+на|as (?:of|at)|(?:daten)?stand)`;
const BEHIND = String.raw`(?:\s+(?:vom|am|der daten))?\s*[:–—-]?\s*`;
const DAY = String.raw`\d{4}-\d\d-\d\d|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d\d)(?!\d)|\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,}\.?,?\s+\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}`;
const sayingDay = new RegExp(String.raw`(?<!\p{L})${SAYING}${BEHIND}(${DAY})`, 'giu');

/**
 * The day from which a line above the headings says that the sheet's facts are: «Данные на 10.11.2026», “As of 10 Nov 2026”; undefined
 * where none does. Of several the earliest, for facts must not look fresher than they are; a day that is still to come is none, and
 * neither is one of before 2000: two digits of a year to come would be read as the last century's.
 */
export function dayAbove(sheet: Sheet, header: Header, today: string, leaveOut: ReadonlySet<number>): DayAbove | undefined {
  // A title right above the headings may have been taken for their upper row.
  const last = Math.max(...header.rows, 0);
  const found = sheet.rows.filter(({ number }) => number < last && !leaveOut.has(number)).flatMap((row) => daysIn(row, today));
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
}

/** The words and their day may stand in two cells; a merged title is repeated in each of its own. */
function daysIn(row: TableRow, today: string): DayAbove[] {
  const texts = row.cells.map((text) => text.replace(/\s+/gu, ' ').trim());
  const column = texts.findIndex((text) => text !== '');
  const whole = [...new Set(texts)].filter((text) => text !== '').join(' ');
  return [...whole.matchAll(sayingDay)].flatMap(([text, day = '']) => {
    const read = readDay(day, Number(today.slice(0, 4)));
    const isTaken = read.ok && read.day.length === 10 && read.day >= '2000' && read.day <= today;
    return isTaken ? [{ day: read.day, row, column, text }] : [];
  });
}
