const keyOf = (what: string): string => `otk.said.${what}`;

let heard = $state.raw<readonly string[]>([]);

/** What was said on this device and is not said again. */
export const said = {
  has(what: string): boolean {
    return heard.includes(what) || isKept(what);
  },
  /** Somebody has read it. */
  add(...whats: readonly string[]): void {
    heard = [...heard, ...whats];
    try {
      for (const what of whats) localStorage.setItem(keyOf(what), '1');
    } catch {
      // No storage: not again in this page, at least.
    }
  },
  /** For tests, each of which is another device. */
  forget(): void {
    heard = [];
  },
};

function isKept(what: string): boolean {
  try {
    return localStorage.getItem(keyOf(what)) !== null;
  } catch {
    return false;
  }
}
