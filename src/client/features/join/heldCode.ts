let held: string | undefined;

/**
 * Keeps a join code from one screen of this page to the next: in memory, so that no history of a browser holds it.
 * `keepOverReload` lets it outlive a reload, too.
 */
export function holdCode(code: string | undefined): void {
  held = code;
}

/** The code of the invitation that this page opened last, also after a reload that came before the server's answer. */
export function heldCode(): string | undefined {
  const state: unknown = history.state;
  if (held !== undefined) return held;
  return typeof state === 'object' && state !== null && 'join' in state && typeof state.join === 'string' ? state.join : undefined;
}

/**
 * Lets a reload of this one page find the code: on a bad network the page is what people load again, and the poster
 * is no longer before them. It stands in the state of this entry of the tab's history, never in an address. The tab's
 * own memory may reach the disk while the tab is open; from a join on the code is on the disk anyhow.
 */
export function keepOverReload(code: string): void {
  held = code;
  history.replaceState({ join: code }, '', '#/join/open');
}

/** Takes the code out of the tab's history, once the server has answered or the person goes elsewhere. */
export function forgetOverReload(hash = location.hash): void {
  history.replaceState('shown', '', hash);
}
