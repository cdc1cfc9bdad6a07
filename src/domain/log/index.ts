export {
  emptyDesk,
  foldLog,
  type ConfirmedAddress,
  type DeskState,
  type KeptOverride,
  type OpenedEntry,
  type SourcedFacts,
} from './fold.ts';
export { logKeys, openLogEntry, type LogKeys } from './open.ts';
export { sealOperation } from './sealOperation.ts';
export type { DeskCard } from './standing.ts';
export {
  overridableFields,
  parseOperation,
  type AddressOverride,
  type ConfirmedFacts,
  type Operation,
  type PostalAddress,
} from './operation.ts';
