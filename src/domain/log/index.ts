export { emptyDesk, foldLog, type DeskState, type DeskTable, type OpenedEntry } from './fold.ts';
export { logKeys, openLogEntry, type LogKeys } from './open.ts';
export { isTakenBack, type DeskNote } from './notes.ts';
export { namedOn, openingOf, takenBackAt, type DeskSignature } from './joint.ts';
export { foldSaid, nothingSaid } from './people.ts';
export type { ConfirmedAddress, KeptOverride, NotedWishes, SaidOfPeople, SourcedFacts } from './people.ts';
export { allOfRules, changesOf, foldRules, isOff, mergeRules, ownRules, saidOfRuleSchema, undoOf } from './rules.ts';
export type { RulesSaid, SaidOfRule } from './rules.ts';
export { sealOperation } from './sealOperation.ts';
export type { CardRows, DeskCard } from './standing.ts';
export {
  overridableFields,
  parseOperation,
  saidOfPersonSchema,
  TOWN,
  type AddressOverride,
  type ConfirmedFacts,
  type Operation,
  type PostalAddress,
  type SaidOfPerson,
} from './operation.ts';
