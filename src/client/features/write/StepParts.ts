import type { Draft } from '../../../domain/card/index.ts';
import type { Person } from '../../../domain/person/person.ts';
import type { EveningRow } from '../../data/rows.ts';
import type { DraftSession } from './DraftSession.svelte.ts';

/** What each step of a card works with, once everything is open. */
export interface StepParts {
  readonly session: DraftSession;
  readonly draft: Draft;
  readonly person: Person;
  readonly evening: EveningRow;
}
