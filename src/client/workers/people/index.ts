import { trustedWorkerUrl } from '../trustedWorkerUrl.ts';
import type { ClosedList, PeopleAnswer, PeopleRequest, PeopleResult } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

export type { ClosedList, PeopleResult } from './protocol.ts';

/** Opens, checks and searches an evening's people off the page's own thread. Nothing here rejects. */
export interface PeopleWorker {
  /** Opens these lists in place of the ones before: all of them, or none and the reason. */
  open(lists: readonly ClosedList[]): Promise<PeopleResult>;
  /** Ids of the people who match, best first; everybody for an empty query; nobody before lists were opened. */
  search(query: string): Promise<string[]>;
  /** Ends the worker and forgets the lists. */
  close(): void;
}

/** The part of a `Worker` that is needed here, so that a test can stand in for it. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** A worker that starts with its first job. If the system ends it, the next job starts another one and opens the lists again. */
export function peopleWorker(start: () => WorkerPort = startWorker): PeopleWorker {
  const waiting = new Map<number, (answer: PeopleAnswer | undefined) => void>();
  let worker: WorkerPort | undefined;
  let opened: readonly ClosedList[] | undefined;
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
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  }

  function end(failed: WorkerPort): void {
    if (failed !== worker) return;
    worker = undefined;
    failed.terminate();
    for (const give of waiting.values()) give(undefined);
    waiting.clear();
  }

  function ask(request: PeopleRequest): Promise<PeopleAnswer | undefined> {
    return new Promise((resolve) => {
      try {
        const port = running();
        waiting.set(request.id, resolve);
        port.postMessage(request);
      } catch {
        waiting.delete(request.id);
        resolve(undefined);
      }
    });
  }

  async function open(lists: readonly ClosedList[]): Promise<PeopleResult> {
    opened = lists;
    const answer = await ask({ id: ++last, job: 'open', lists });
    return answer?.job === 'open' ? answer.result : { ok: false, reason: 'list.workerFailed' };
  }

  return {
    open,
    async search(query) {
      if (!worker && opened) await open(opened);
      const answer = await ask({ id: ++last, job: 'search', query });
      return answer?.job === 'search' ? [...answer.people] : [];
    },
    close() {
      opened = undefined;
      if (worker) end(worker);
    },
  };
}

function startWorker(): WorkerPort {
  return new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'people' });
}
