import type { Attempt } from '../../../data/attempt.ts';
import { saveList } from '../../../data/commands.ts';
import { saveDesk, type NewDesk } from '../../../data/deskCommands.ts';
import type { Db } from '../../../data/Db.ts';
import type { DeskRow } from '../../../data/rows.ts';
import type { KeysWorker } from '../../../workers/keys/index.ts';
import { fromBook, rulesFromBook, sealBook, type GroupBook } from '../../../../domain/book/index.ts';
import type { Clock, Random } from '../../../../domain/bytes/index.ts';
import { emptyDesk, foldSaid, logKeys } from '../../../../domain/log/index.ts';
import { sealOperations } from '../session/ownOperations.ts';
import { dayOf } from '../../../../domain/desk/day.ts';
import { createEvent, formatIdentityFile, type DeskIdentity, type EventPlan, type NewEvent } from '../../../../domain/event/index.ts';

export interface NewDeskDeps {
  readonly db: Db;
  readonly keys: KeysWorker;
  readonly clock: Clock;
  readonly random: Random;
}

/**
 * Makes the keys of a new evening and keeps its desk on this device, locked with the passphrase. Needs no network:
 * what the server is to hold waits in the desk's row. With a group book it begins with what that knows of its people.
 */
export async function newDesk(
  plan: EventPlan,
  passphrase: string,
  deps: NewDeskDeps,
  book?: GroupBook,
): Promise<Attempt<{ row: DeskRow; identity: DeskIdentity }>> {
  const { db, keys, clock, random } = deps;
  const event = await createEvent(book ? { ...plan, known: foldSaid(book.said) } : plan, random);
  const sealedIdentity = await keys.seal(formatIdentityFile(event.identity), passphrase);
  const { eid } = event.manifest;
  for (const [i, { id, bytes }] of event.lists.entries()) {
    const kept = await saveList(db, { id, eid, version: plan.lists[i]?.version ?? 1, kind: plan.lists[i]?.kind ?? 'people', bytes });
    if (!kept.ok) return kept;
  }
  const saved = await saveDesk(db, {
    eid,
    title: plan.title,
    sealedIdentity,
    manifest: event.manifest,
    createdAt: clock(),
    pendingCreate: { create: event.create, manifest: event.sealedManifest, lists: event.lists },
    ...(book && { begun: await begunWith(book, event, plan, deps) }),
  });
  return saved.ok ? { ok: true, value: { row: saved.value, identity: event.identity } } : saved;
}

/** The book, and what it says of the evening's people, sealed as this evening's first operations: so every desk of it knows. */
async function begunWith(
  book: GroupBook,
  { manifest, identity }: NewEvent,
  { lists }: EventPlan,
  { clock, random }: NewDeskDeps,
): Promise<NonNullable<NewDesk['begun']>> {
  const people = new Set(lists.flatMap((list) => list.people.map(({ id }) => id)));
  const sealing = { manifest, keys: logKeys(identity), random };
  const today = dayOf(clock());
  const own = await sealOperations([...fromBook(book, people, today), ...rulesFromBook(book, today)], emptyDesk, sealing);
  return { sealedBook: sealBook(book, manifest.eid, identity.coordinatorSecret, random), operations: own.map(({ wire }) => wire) };
}
