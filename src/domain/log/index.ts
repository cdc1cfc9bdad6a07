export { emptyDesk, foldLog, type ConfirmedAddress, type DeskCard, type DeskState, type OpenedEntry, type SourcedFacts } from './fold.ts';
export { logKeys, openLogEntry, type LogKeys } from './open.ts';
export { provedOperation, sealOperation } from './sealOperation.ts';
export { parseOperation, type ConfirmedFacts, type Operation, type PostalAddress } from './operation.ts';
