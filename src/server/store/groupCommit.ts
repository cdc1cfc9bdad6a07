import type { Kysely } from 'kysely';

/** Work inside a transaction. It may run twice (see below), so it touches nothing but the transaction. */
type Job<DB, T> = (trx: Kysely<DB>) => Promise<T>;

/** Runs a job on an event in a transaction; resolves with its value only after the commit reached the disk. */
export type Write<DB> = <T>(eid: string, job: Job<DB, T>) => Promise<T>;

interface Waiting<DB> {
  readonly eid: string;
  /** Does the work and returns what answers its caller after the commit. */
  readonly run: (trx: Kysely<DB>) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
}

/**
 * Puts all writes of one turn of the event loop into one transaction, so that they share one fsync. Each locks its
 * event, and they run in the order of their events: two servers on one database never wait for each other in a circle.
 * When a job throws, or the commit fails, the whole group is undone and every job runs again alone:
 * an error in one write never fails its neighbours, on either engine.
 */
export function groupCommit<DB>(db: Kysely<DB>, onCommit: (writes: number) => void): Write<DB> {
  let waiting: Waiting<DB>[] = [];
  let scheduled = false;

  function schedule(): void {
    if (scheduled || waiting.length === 0) return;
    scheduled = true;
    setImmediate(() => {
      const group = waiting.sort((a, b) => Number(a.eid > b.eid) - Number(a.eid < b.eid));
      waiting = [];
      void commit(group).finally(() => {
        scheduled = false;
        schedule();
      });
    });
  }

  async function commit(group: readonly Waiting<DB>[]): Promise<void> {
    let answers: (() => void)[];
    try {
      answers = await db.transaction().execute(async (trx) => {
        const done: (() => void)[] = [];
        for (const job of group) done.push(await job.run(trx));
        return done;
      });
    } catch (error) {
      if (group.length === 1) group[0]?.fail(error);
      else for (const job of group) await commit([job]);
      return;
    }
    onCommit(group.length);
    for (const answer of answers) answer();
  }

  return (eid, job) =>
    new Promise((resolve, reject) => {
      waiting.push({
        eid,
        run: async (trx) => {
          const value = await job(trx);
          return () => {
            resolve(value);
          };
        },
        fail: reject,
      });
      schedule();
    });
}
