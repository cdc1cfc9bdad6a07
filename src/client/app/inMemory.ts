import Dexie from 'dexie';

/** The same database without a disk: for browsers that have none, and for guests of a table. */
export async function inMemory(): Promise<{ indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }> {
  const memory = await import('fake-indexeddb');
  const database = { indexedDB: new memory.IDBFactory(), IDBKeyRange: memory.IDBKeyRange };
  // Live queries ask only where Dexie itself knows of a database, whatever the one at hand was opened with.
  Object.assign(Dexie.dependencies, database);
  return database;
}
