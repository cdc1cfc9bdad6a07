import type { Page } from 'playwright-core';

/** What stands in the phone's database, without the bytes: to see that nothing was lost and nothing half written. */
export interface OnPhone {
  readonly evenings: readonly {
    eid: string;
    epoch: number;
    lists: number;
    ready: number;
    rotated: number;
    clockWarning: number;
    problem: string | null;
  }[];
  readonly lists: number;
  readonly pieces: number;
  readonly drafts: number;
  /** How often the drafts that are here were saved, all together. */
  readonly saves: number;
  readonly draftKeys: number;
  readonly cards: readonly { rid: string; eid: string; state: string; day: string }[];
  /** `attempts`: how often in a row it was tried in vain since it was last taken. */
  readonly outbox: readonly { rid: string; eid: string; uploaded: boolean; problem: string | null; attempts: number }[];
}

/** Reads the phone's database past the app. The app has opened it before. */
export function onPhone(page: Page): Promise<OnPhone> {
  return page.evaluate(async () => {
    interface EveningLike {
      eid: string;
      manifest: { epoch: number; lists: unknown[] };
      ready: number;
      rotated: number;
      clockWarning: number;
      problem: string | null;
    }
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The request failed.'));
      });
    const db = await answer(indexedDB.open('otkrytka'));
    try {
      const names = ['evenings', 'lists', 'pieces', 'drafts', 'draftKeys', 'cards', 'outbox'] as const;
      const transaction = db.transaction(names, 'readonly');
      const all = <T>(name: string) => answer(transaction.objectStore(name).getAll() as IDBRequest<T[]>);
      const count = (name: string) => answer(transaction.objectStore(name).count());
      const [evenings, lists, pieces, drafts, draftKeys, cards, outbox] = await Promise.all([
        all<EveningLike>('evenings'),
        count('lists'),
        count('pieces'),
        all<{ revision: number }>('drafts'),
        count('draftKeys'),
        all<{ rid: string; eid: string; state: string; day: string }>('cards'),
        all<{ rid: string; eid: string; uploadedTo: string | null; problem: string | null; attempts: number }>('outbox'),
      ]);
      return {
        evenings: evenings.map(({ eid, manifest, ready, rotated, clockWarning, problem }) => ({
          eid,
          epoch: manifest.epoch,
          lists: manifest.lists.length,
          ready,
          rotated,
          clockWarning,
          problem,
        })),
        lists,
        pieces,
        drafts: drafts.length,
        saves: drafts.reduce((sum, { revision }) => sum + revision, 0),
        draftKeys,
        cards: cards.map(({ rid, eid, state, day }) => ({ rid, eid, state, day })),
        outbox: outbox.map(({ rid, eid, uploadedTo, problem, attempts }) => ({
          rid,
          eid,
          uploaded: uploadedTo !== null,
          problem,
          attempts,
        })),
      };
    } finally {
      db.close();
    }
  });
}
