import type { Draft } from '../../../domain/card/index.ts';
import type { ListDrawing } from '../../../domain/listDrawing/listDrawing.ts';
import type { Institution, Person } from '../../../domain/person/person.ts';
import type { EveningRow } from '../../data/rows.ts';
import type { DraftSession } from './DraftSession.svelte.ts';

/** What each step of a card works with, once everything is open. */
export interface StepParts {
  readonly session: DraftSession;
  readonly draft: Draft;
  readonly person: Person;
  readonly institutions: ReadonlyMap<string, Institution>;
  readonly evening: EveningRow;
  /** Drawings from prison that the evening's lists bring along. */
  readonly drawings: readonly ListDrawing[];
}
