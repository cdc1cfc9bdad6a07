import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { configure } from '@testing-library/svelte';
import { afterAll, vi } from 'vitest';

// A second is little while the linter runs beside it.
configure({ asyncUtilTimeout: 5000 });

// The next file has the process and its modules after this one, with a page of its own: what outlives a page is put back. What a module remembers stays.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
  // A language that was chosen in one file is none of the next one's.
  if ('localStorage' in globalThis) localStorage.clear();
});
