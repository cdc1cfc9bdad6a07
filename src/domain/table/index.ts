export { readPasted, readTable } from './readTable.ts';
export {
  columnLetters,
  columnOf,
  tableLimits,
  type CellNote,
  type Sheet,
  type Span,
  type TableProblem,
  type TableResult,
  type TableRow,
} from './table.ts';
export { writeDelimited } from './writeDelimited.ts';
export { writeXlsx, type SheetToWrite } from './xlsx/writeXlsx.ts';
export { dayOfSerial } from './xlsx/displayed.ts';
