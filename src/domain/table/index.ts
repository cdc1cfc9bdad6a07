export { readPasted, readTable } from './readTable.ts';
export { columnLetters, columnOf, type CellNote, type Garbled, type Sheet, type Span, type TableRow } from './table.ts';
export { writeDelimited } from './writeDelimited.ts';
export { dayOfSerial } from './xlsx/displayed.ts';
export { writeXlsx, type SheetToWrite } from './xlsx/writeXlsx.ts';
