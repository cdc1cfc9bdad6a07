export { parseExportedCards, type ExportedCards } from './exported.ts';
export { makeSheets } from './makeSheets.ts';
export { whyNotPrintable } from './refuse.ts';
export {
  usualOptions,
  type FlipEdge,
  type SheetCard,
  type SheetFile,
  type SheetFonts,
  type SheetOptions,
  type SheetRefusal,
  type Sheets,
} from './sheet.ts';
export { sheetPlan, type SheetPlan, type Slot } from './slots.ts';
