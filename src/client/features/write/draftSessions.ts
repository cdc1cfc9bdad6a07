import type { AppContext } from '../../live/context.ts';
import { DraftSession } from './DraftSession.svelte.ts';

interface Entry {
  id: string;
  readonly session: DraftSession;
  screens: number;
}

/**
 * The drafts that are open in this page. Going from one step of a card to the next keeps its session, so that a step
 * never reads from the disk what the one before has not written there yet.
 */
const entries = new Map<string, Entry>();
const closing = new Map<string, Promise<void>>();

/** The session of a draft for one screen; call `leave` when the screen goes. `onmoved`: the draft goes on under another id. */
export function enterDraft(
  app: Pick<AppContext, 'db' | 'drafts'>,
  id: string,
  onmoved: (from: string, to: string) => void,
): { readonly session: DraftSession; readonly leave: () => void } {
  const known = entries.get(id);
  // A sealed card's words don't come back with the back button.
  if (known?.session.state.name === 'sealed') drop(known);
  const entry = entries.get(id) ?? start(app, id, onmoved);
  entry.screens++;
  return {
    session: entry.session,
    leave: () => {
      entry.screens--;
      // The next step's screen comes before or after this one has gone; both happen within this turn.
      setTimeout(() => {
        if (entry.screens === 0 && entries.get(entry.id) === entry) drop(entry);
      });
    },
  };
}

function start(app: Pick<AppContext, 'db' | 'drafts'>, id: string, onmoved: (from: string, to: string) => void): Entry {
  // Missing in old browsers and in Lockdown Mode.
  const { locks } = navigator as { locks?: LockManager };
  const session = new DraftSession(id, { db: app.db, drafts: app.drafts, locks, onmoved: move });
  const entry: Entry = { id, session, screens: 0 };
  entries.set(id, entry);
  void (closing.get(id) ?? Promise.resolve()).then(() => session.open());
  return entry;

  function move(to: string): void {
    const from = entry.id;
    entries.delete(from);
    entry.id = to;
    entries.set(to, entry);
    onmoved(from, to);
  }
}

function drop({ id, session }: Entry): void {
  entries.delete(id);
  const done = session.close().finally(() => closing.delete(id));
  closing.set(id, done);
}
