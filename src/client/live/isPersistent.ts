interface Keeper {
  readonly storage?: StorageManager;
}

/** Whether the browser promised to keep what is stored here; it asks for the promise first. Never throws, and never waits for a person. */
export function isPersistent(browser: Keeper = navigator, patience = 1500): Promise<boolean> {
  // Firefox asks the person and answers when they do: until then the honest answer is no.
  return Promise.race([askForPromise(browser), later(patience)]);
}

/** The browser's own answer to the same, whenever it comes: where it asks the person, perhaps never. Never throws. */
export async function askForPromise({ storage }: Keeper = navigator): Promise<boolean> {
  if (!storage) return false;
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}

function later(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}
