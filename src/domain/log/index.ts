export { emptyDesk, foldLog, type ConfirmedAddress, type DeskCard, type DeskState, type OpenedEntry } from './fold.ts';
export { openLogEntry } from './open.ts';
export { parseOperation, type ConfirmedFacts, type Operation, type PostalAddress } from './operation.ts';
