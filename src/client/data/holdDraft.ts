/** The part of Web Locks that we use; missing in old browsers and in Lockdown Mode. */
export type Locks = Pick<LockManager, 'request'>;

export type DraftHold =
  | { readonly ok: true; /** Lets the next tab have it. */ readonly release: () => void }
  | { readonly ok: false; readonly reason: 'draft.openElsewhere' };

export interface HoldOptions {
  /** Takes it from the tab that has it, which may be out of reach on a phone. */
  readonly take?: boolean;
  /** Another tab took it from this one; that one waits a moment until what this returns is done. */
  readonly onlost?: () => Promise<void>;
  /** How long to wait for the last words of the tab that had it, in milliseconds. For tests. */
  readonly patience?: number;
}

/** A tab in sight saves in a few milliseconds; one that the phone has put to sleep never does. */
const PATIENCE = 1500;

/**
 * Takes a draft for this tab, so that no second one writes in it: that one says so and asks before it takes it over.
 * A tab that is closed or killed lets go by itself. Two locks: who writes, and whose last words are not on the disk
 * yet; whoever takes the first waits for the second. Without Web Locks every tab gets it, and the draft's
 * revision keeps the later one from saving over what it has not seen.
 */
export async function holdDraft(
  id: string,
  locks: Locks | undefined,
  { take = false, onlost, patience = PATIENCE }: HoldOptions = {},
): Promise<DraftHold> {
  if (!locks) return { ok: true, release: () => undefined };
  let releaseWords = (): void => undefined;
  const writer = await hold(locks, `otk-draft-${id}`, take ? { steal: true } : { ifAvailable: true }, () => {
    void Promise.resolve(onlost?.()).finally(() => {
      releaseWords();
    });
  });
  if (!writer) return { ok: false, reason: 'draft.openElsewhere' };
  const name = `otk-draft-words-${id}`;
  const words = (await hold(locks, name, { signal: AbortSignal.timeout(patience) })) ?? (await hold(locks, name, { steal: true }));
  releaseWords = words ?? releaseWords;
  return {
    ok: true,
    release: () => {
      releaseWords();
      writer();
    },
  };
}

/** Resolves with what lets go of the lock once it is held, and with undefined where it was not to be had. */
function hold(locks: Locks, name: string, options: LockOptions, onlost?: () => void): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    let held = false;
    const request = locks.request(name, options, (lock) => {
      if (!lock) {
        resolve(undefined);
        return undefined;
      }
      held = true;
      return new Promise<void>((release) => {
        resolve(release);
      });
    });
    request.catch(() => {
      if (held) onlost?.();
      else if (options.signal?.aborted === true) resolve(undefined);
      // A document that is being thrown away refuses the request; nothing is written there any more.
      else resolve(() => undefined);
    });
  });
}
