import { trustedWorkerUrl } from '../trustedWorkerUrl.ts';
import type { TableAnswer, TableJob, TableRequest, TableResult } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

export type { Checked, CheckJob, FollowedInfo, LockedList, PublishedInfo, SheetInfo, ShownChange, TableSource } from './protocol.ts';

/** The part of a `Worker` that is needed here, so that a test can stand in for it. */
export type TablePort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Reads sheets and makes lists of them off the page's own thread. Nothing here rejects. */
export interface TableWorker {
  /** Does a job; `undefined` when it was cancelled. A worker that dies gives `list.workerFailed`. */
  run(job: TableJob, options?: JobOptions): Promise<TableResult | undefined>;
  /** Ends the worker and forgets what it read. */
  close(): void;
}

interface JobOptions {
  readonly signal?: AbortSignal;
  readonly onprogress?: (done: number, total: number) => void;
}

/** A worker that starts with its first job. When it was ended, by a cancel or by the system, the next job starts another one that reads the sheet again. */
export function tableWorker(start: () => TablePort = startWorker): TableWorker {
  const failed: TableResult = { kind: 'failed', reason: 'list.workerFailed' };
  let worker: TablePort | undefined;
  let reading: Extract<TableJob, { job: 'read' }> | undefined;
  let waiting:
    | { readonly id: number; readonly give: (result: TableResult | undefined) => void; readonly onprogress: JobOptions['onprogress'] }
    | undefined;
  let last = 0;

  function end(result: TableResult | undefined): void {
    worker?.terminate();
    worker = undefined;
    const { give } = waiting ?? {};
    waiting = undefined;
    give?.(result);
  }

  function running(): TablePort {
    if (worker) return worker;
    const started = start();
    started.addEventListener('message', ({ data }) => take(data as TableAnswer));
    for (const event of ['error', 'messageerror'] as const) {
      started.addEventListener(event, () => {
        if (started === worker) end(failed);
      });
    }
    worker = started;
    return started;
  }

  function take(answer: TableAnswer): void {
    if (answer.id !== waiting?.id) return;
    if (answer.kind === 'progress') {
      waiting.onprogress?.(answer.done, answer.total);
      return;
    }
    const { give } = waiting;
    waiting = undefined;
    give(answer.result);
  }

  function ask(job: TableJob, { signal, onprogress }: JobOptions): Promise<TableResult | undefined> {
    return new Promise((resolve) => {
      if (signal?.aborted === true) {
        resolve(undefined);
        return;
      }
      // Of two jobs the later one counts.
      if (waiting) end(undefined);
      const cancel = () => end(undefined);
      waiting = {
        id: ++last,
        onprogress,
        give: (result) => {
          signal?.removeEventListener('abort', cancel);
          resolve(result);
        },
      };
      signal?.addEventListener('abort', cancel);
      try {
        running().postMessage({ ...job, id: last } satisfies TableRequest);
      } catch {
        end(failed);
      }
    });
  }

  return {
    async run(job, options = {}) {
      if (job.job === 'read') reading = job;
      const isLost = worker === undefined && reading !== undefined && job.job === 'check';
      const read = isLost && reading ? await ask(reading, options) : undefined;
      return isLost && read?.kind !== 'sheets' ? read : ask(job, options);
    },
    close() {
      reading = undefined;
      end(undefined);
    },
  };
}

function startWorker(): TablePort {
  return new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'table' });
}
