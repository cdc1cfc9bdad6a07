const KEY = 'otk.known';

/** Whether this browser held an evening at the last visit: then the list comes first and the introduction is folded. */
export function isKnown(): boolean {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

export function setKnown(known: boolean): void {
  try {
    if (known) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // No storage: every visit is a first one.
  }
}
