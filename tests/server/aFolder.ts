import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

// Imported by a test file, this runs when the tests of that file are over.
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder for the tests of one file. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'otkrytka-test-'));
  made.push(folder);
  return folder;
}
