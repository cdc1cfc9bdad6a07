export { type PlacedOperation } from './chain.ts';
export { emptyDesk, foldLog, type ConfirmedAddress, type DeskState, type OpenedEntry, type Refused, type SourcedFacts } from './fold.ts';
export { logKeys, openLogEntry, type LogKeys } from './open.ts';
export { provedOperation, sealOperation } from './sealOperation.ts';
export { type DeskCard } from './standing.ts';
export { parseOperation, type ConfirmedFacts, type Operation, type PostalAddress } from './operation.ts';
