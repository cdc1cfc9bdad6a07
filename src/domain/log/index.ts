export { emptyDesk, foldLog, type ConfirmedAddress, type DeskState, type OpenedEntry, type SourcedFacts } from './fold.ts';
export { logKeys, openLogEntry, type LogKeys } from './open.ts';
export { sealOperation } from './sealOperation.ts';
export type { DeskCard } from './standing.ts';
export type { ConfirmedFacts, Operation, PostalAddress } from './operation.ts';
