import Dexie from 'dexie';

/** The same database without a disk: for browsers that have none, for guests of a table, and for careful evenings. */
export async function inMemory(): Promise<{ indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }> {
  const memory = await import('fake-indexeddb');
  const database = { indexedDB: new memory.IDBFactory(), IDBKeyRange: memory.IDBKeyRange };
  // Live queries ask only where Dexie itself knows of a database, whatever the one at hand was opened with. The browser's own stays where it is.
  const known = Dexie.dependencies as { indexedDB?: IDBFactory };
  if (!known.indexedDB) Object.assign(Dexie.dependencies, database);
  return database;
}
