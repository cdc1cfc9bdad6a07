/** The part of Web Locks that we use; missing in old browsers and in Lockdown Mode. */
export type Locks = Pick<LockManager, 'request'>;

export type DraftHold =
  | { readonly ok: true; /** Lets the next tab have it. */ readonly release: () => void }
  | { readonly ok: false; readonly reason: 'draft.openElsewhere' };

export interface HoldOptions {
  /** Takes it from the tab that has it, which may be out of reach on a phone. */
  readonly take?: boolean;
  /** Another tab took it from this one. */
  readonly onlost?: () => void;
}

/**
 * Takes a draft for this tab, so that no second one writes in it: that one says so and asks before it takes it over.
 * A tab that is closed or killed lets go by itself. Without Web Locks every tab gets it, and the draft's
 * revision keeps the later one from saving over what it has not seen.
 */
export function holdDraft(id: string, locks: Locks | undefined, { take = false, onlost }: HoldOptions = {}): Promise<DraftHold> {
  if (!locks) return Promise.resolve({ ok: true, release: () => undefined });
  return new Promise((resolve) => {
    let held = false;
    const request = locks.request(`otk-draft-${id}`, take ? { steal: true } : { ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve({ ok: false, reason: 'draft.openElsewhere' });
        return undefined;
      }
      held = true;
      return new Promise<void>((release) => {
        resolve({ ok: true, release });
      });
    });
    request.catch(() => {
      if (held) onlost?.();
      // A document that is being thrown away refuses the request; nothing is written there any more.
      else resolve({ ok: true, release: () => undefined });
    });
  });
}
