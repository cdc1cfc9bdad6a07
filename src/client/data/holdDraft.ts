/** The part of Web Locks that we use; missing in old browsers and in Lockdown Mode. */
export type Locks = Pick<LockManager, 'request'>;

export type DraftHold =
  | { readonly ok: true; /** Lets the next tab have it. */ readonly release: () => void }
  | { readonly ok: false; readonly reason: 'draft.openElsewhere' };

/**
 * Takes a draft for this tab, so that no second one writes in it: that one opens it read-only and says so.
 * A tab that is closed or killed lets go by itself. Without Web Locks every tab gets it, and the draft's
 * revision keeps the later one from saving over what it has not seen.
 */
export function holdDraft(id: string, locks: Locks | undefined): Promise<DraftHold> {
  if (!locks) return Promise.resolve({ ok: true, release: () => undefined });
  return new Promise((resolve) => {
    const request = locks.request(`otk-draft-${id}`, { ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve({ ok: false, reason: 'draft.openElsewhere' });
        return undefined;
      }
      return new Promise<void>((release) => {
        resolve({ ok: true, release });
      });
    });
    // A document that is being thrown away refuses the request; nothing is written there any more.
    request.catch(() => {
      resolve({ ok: true, release: () => undefined });
    });
  });
}
