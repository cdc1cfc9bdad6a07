const KEY = 'otk.table';

/** Whether this device is a table: known before the database is open, so that no other screen comes between. */
export function isTable(): boolean {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

export function setTable(table: boolean): void {
  try {
    if (table) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // No storage: such a browser is no table.
  }
}
