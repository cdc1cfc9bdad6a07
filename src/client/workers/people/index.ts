import type { Person } from '../../../domain/person/person.ts';
import type { FoundPeople, KnownOfPeople, Picked, Question, Shown } from '../../../domain/search/Finder.ts';
import type { Counts } from '../../../domain/search/Sieve.ts';
import { trustedWorkerUrl } from '../trustedWorkerUrl.ts';
import type { ClosedList, JobName, Jobs, PeopleAnswer, PeopleRequest, PeopleResult } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

export type { ClosedList, PeopleResult } from './protocol.ts';

/** Opens, checks and searches an evening's people off the page's own thread. Nothing here rejects. */
export interface ListReader {
  /** Opens these lists in place of the ones before: all of them, or none and the reason. */
  open(lists: readonly ClosedList[]): Promise<PeopleResult>;
  /** The people who match; everybody for an empty query; nobody before lists were opened. */
  search(query: string): Promise<FoundPeople>;
  /** Ends the worker and forgets the lists. */
  close(): void;
}

/** What an attendee's list asks besides. */
export interface PeopleWorker extends ListReader {
  /** Takes what the evening knows of people besides its lists: cards, answers. It stays known when the worker starts anew. */
  know(known: KnownOfPeople): Promise<void>;
  /** Who fits, as places in what `open` gave. */
  look(question: Question): Promise<Shown>;
  /** How many people the values of each filter would leave. */
  count(question: Question): Promise<Counts>;
  /** One of those who fit, by chance; null when nobody does. `roll` is from 0 to below 1. */
  pick(question: Question, roll: number, not: readonly string[]): Promise<Picked | null>;
}

/** The part of a `Worker` that is needed here, so that a test can stand in for it. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Waiting {
  readonly people: Person[];
  readonly give: (answer: unknown) => void;
}

/** A worker that starts with its first job. If the system ends it, the next job starts another one and opens the lists again. */
export function peopleWorker(start: () => WorkerPort = startWorker): PeopleWorker {
  const waiting = new Map<number, Waiting>();
  let worker: WorkerPort | undefined;
  let opened: readonly ClosedList[] | undefined;
  let known: KnownOfPeople | undefined;
  let last = 0;

  function running(): WorkerPort {
    if (worker) return worker;
    const started = start();
    started.addEventListener('message', ({ data }) => settle(data as PeopleAnswer));
    for (const failure of ['error', 'messageerror'] as const) started.addEventListener(failure, () => end(started));
    worker = started;
    return started;
  }

  function settle(answer: PeopleAnswer): void {
    const asked = waiting.get(answer.id);
    if ('part' in answer) {
      asked?.people.push(...answer.part);
      return;
    }
    waiting.delete(answer.id);
    asked?.give(answer.give);
  }

  function end(failed: WorkerPort): void {
    if (failed !== worker) return;
    worker = undefined;
    failed.terminate();
    for (const { give } of waiting.values()) give(undefined);
    waiting.clear();
  }

  /** Undefined when the worker could not do it. `people` takes the parts that come before the answer. */
  function send<J extends JobName>(job: J, ask: Jobs[J]['ask'], people: Person[] = []): Promise<Jobs[J]['give'] | undefined> {
    const id = ++last;
    return new Promise((resolve) => {
      try {
        const port = running();
        waiting.set(id, { people, give: resolve as Waiting['give'] });
        const request = { id, job, ask } as PeopleRequest;
        port.postMessage(request);
      } catch {
        waiting.delete(id);
        resolve(undefined);
      }
    });
  }

  async function open(lists: readonly ClosedList[]): Promise<PeopleResult> {
    opened = lists;
    const people: Person[] = [];
    const answer = await send('open', lists, people);
    if (!answer) return { ok: false, reason: 'list.workerFailed' };
    if (!answer.ok) return answer;
    if (known) void send('know', known);
    const { institutions, earlier, drawings, shown } = answer;
    return { ok: true, people, institutions, earlier, drawings, shown };
  }

  async function sendToOpen<J extends JobName>(job: J, ask: Jobs[J]['ask']): Promise<Jobs[J]['give'] | undefined> {
    if (!worker && opened) await open(opened);
    return send(job, ask);
  }

  return {
    open,
    async know(now) {
      known = now;
      if (worker) await send('know', now);
    },
    search: async (query) => (await sendToOpen('search', query)) ?? { ids: [], isPartial: false },
    look: async (question) =>
      (await sendToOpen('look', question)) ?? { order: new Int32Array(0), choosable: 0, rehearsal: 0, isPartial: false },
    count: async (question) => (await sendToOpen('count', question)) ?? new Map(),
    pick: async (question, roll, not) => (await sendToOpen('pick', { question, roll, not })) ?? null,
    close() {
      opened = undefined;
      if (worker) end(worker);
    },
  };
}

function startWorker(): WorkerPort {
  return new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'people' });
}
