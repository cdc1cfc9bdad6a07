import type { AppContext } from '../../../live/context.ts';
import { peopleWorker } from '../../../workers/people/index.ts';
import { tableWorker } from '../../../workers/table/index.ts';
import type { SessionDeps } from './DeskSession.svelte.ts';

/** What a desk needs of the app. */
export function sessionDeps({ db, desk, clock, random }: AppContext): SessionDeps {
  return { db, port: desk, clock, random, startPeople: () => peopleWorker(), startTable: () => tableWorker() };
}
