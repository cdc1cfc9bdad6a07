export { chooseSheet, type SheetChoice } from './chooseSheet.ts';
export { exportList, type SheetFormat } from './exportList.ts';
export { parseUse, type ColumnUse, type Mapping } from './fields/fields.ts';
export { headerSignature, mappingOf } from './fields/findHeader.ts';
export { importSheet, type ImportCounts, type ImportOptions, type ImportResult } from './importSheet.ts';
export type { FieldChange, PersonChange } from './people/changes.ts';
export type { ImportProblem } from './problem.ts';
export { columnText, countsText, fileProblem, garbledProblem, problemText } from './problemText.ts';
export { template } from './template.ts';
