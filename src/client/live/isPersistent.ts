/** Whether the browser promised to keep what is stored here; it asks for the promise first. Never throws, and never waits for a person. */
export async function isPersistent({ storage }: { readonly storage?: StorageManager } = navigator, patience = 1500): Promise<boolean> {
  if (!storage) return false;
  try {
    if (await storage.persisted()) return true;
    // Firefox asks the person and answers when they do: until then the honest answer is no.
    return await Promise.race([storage.persist(), later(patience)]);
  } catch {
    return false;
  }
}

function later(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}
