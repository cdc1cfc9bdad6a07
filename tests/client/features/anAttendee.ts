import { markReady, saveList } from '../../../src/client/data/commands.ts';
import type { Db } from '../../../src/client/data/Db.ts';
import type { DraftStore } from '../../../src/client/data/DraftStore.ts';
import type { JoinProgress, SyncPort, SyncStatus } from '../../../src/client/data/ports.ts';
import type { ClientProblem } from '../../../src/client/data/problems.ts';
import type { AppContext } from '../../../src/client/live/context.ts';
import type { PeopleOpener } from '../../../src/client/live/EveningPeople.svelte.ts';
import { peopleOf } from '../../../src/client/live/peopleOf.ts';
import type { Draft } from '../../../src/domain/card/index.ts';
import { formatJoinCode, type NewEvent } from '../../../src/domain/event/index.ts';
import { openList, type SealedList } from '../../../src/domain/list/index.ts';
import type { ListDrawing } from '../../../src/domain/listDrawing/listDrawing.ts';
import type { Institution, PeopleList, Person } from '../../../src/domain/person/person.ts';
import { Finder, type KnownOfPeople } from '../../../src/domain/search/Finder.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';
import { aStore, aTab, clock, joined } from '../data/aPhone.ts';

export interface Attendee {
  readonly app: AppContext;
  readonly db: Db;
  readonly evening: NewEvent;
  readonly eid: string;
  readonly code: string;
  readonly sync: FakeSync;
  /** Where the app was asked to go, in order. */
  readonly went: string[];
}

/** A phone that joined an evening with these lists; everything but the network is real. `reader`: who opens them. */
export async function anAttendee(lists?: readonly PeopleList[], db = aTab(), reader = peopleHere): Promise<Attendee> {
  const evening = await anEvening(1, lists);
  const { eid } = evening.manifest;
  await joined(db, evening);
  for (const list of evening.lists) await keep(db, evening, list);
  await markReady(db, eid);
  const went: string[] = [];
  const sync = new FakeSync();
  const app = {
    db,
    drafts: aStore(db),
    sync,
    clock,
    random: seededRandom(3),
    memoryOnly: false,
    navigate: (hash: string) => went.push(hash),
    forgetWay: () => Promise.resolve(),
  } as unknown as AppContext;
  // In place of the worker, which is a thread of its own.
  peopleOf(db, eid, reader);
  return { app, db, evening, eid, code: formatJoinCode(evening.code), sync, went };
}

/** The server of a test: it answers a join as it is told. */
export class FakeSync implements SyncPort {
  status: SyncStatus = { online: false, running: false };
  rounds = 0;
  answer: (onprogress: (progress: JoinProgress) => void) => Promise<{ ok: true; eid: string } | { ok: false; reason: ClientProblem }> =
    () => Promise.resolve({ ok: false, reason: 'network.none' });

  join(_code: unknown, onprogress: (progress: JoinProgress) => void): ReturnType<FakeSync['answer']> {
    return this.answer(onprogress);
  }

  prepare(): ReturnType<SyncPort['prepare']> {
    return Promise.resolve({ ok: true });
  }

  syncNow(): Promise<void> {
    this.rounds++;
    return Promise.resolve();
  }

  subscribe(): () => void {
    return () => undefined;
  }
}

/** Puts a list on the phone as a join does. */
export async function keep(db: Db, evening: NewEvent, { id, bytes }: SealedList): Promise<void> {
  const named = evening.manifest.lists.find((list) => list.id === id);
  if (!named) throw new Error('The manifest does not name its list.');
  await saveList(db, { id, bytes, eid: evening.manifest.eid, version: named.version, kind: named.kind });
}

/** Drafts for a screen to show: jsdom's own kind of bytes cannot be decrypted when Dexie hands them out of its cache. */
export function someDrafts(
  drafts: readonly Draft[],
): Pick<DraftStore, 'list' | 'newId' | 'save' | 'drop' | 'keeps'> & { readonly dropped: string[]; readonly saved: Draft[] } {
  const dropped: string[] = [];
  const saved: Draft[] = [];
  return {
    dropped,
    saved,
    keeps: 'stored',
    list: () => Promise.resolve({ drafts, damaged: [] }),
    newId: () => 'd2'.repeat(16),
    save: (draft) => Promise.resolve(saved.push(draft)).then(() => ({ ok: true })),
    drop: (id) => Promise.resolve(dropped.push(id)).then(() => ({ ok: true })),
  };
}

/** Opens and searches lists on the test's thread. */
export function peopleHere(): PeopleOpener {
  let finder = new Finder([], []);
  let known: KnownOfPeople = {};
  return {
    open(lists) {
      const people: Person[] = [];
      const institutions: Institution[] = [];
      const drawings: ListDrawing[] = [];
      for (const { bytes, id, joinSecret } of lists) {
        const opened = openList(bytes, id, joinSecret);
        if (!opened.ok) return Promise.resolve(opened);
        people.push(...opened.list.people);
        institutions.push(...opened.list.institutions);
        drawings.push(...(opened.list.drawings ?? []));
      }
      finder = new Finder(people, institutions);
      finder.know(known);
      return Promise.resolve({ ok: true, people, institutions, drawings });
    },
    know: (now) => {
      known = now;
      finder.know(known);
      return Promise.resolve();
    },
    look: (question) => Promise.resolve(finder.look(question)),
    count: (question) => Promise.resolve(finder.count(question)),
    pick: (question, roll, not) => Promise.resolve(finder.pick(question, roll, not) ?? null),
  };
}
