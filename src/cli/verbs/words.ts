import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shippedWords } from '../words/shipped.ts';

/** `otk words`: makes the packed dictionaries again from the dictionary packages and our own lists. Deterministic. */
export async function words(): Promise<number> {
  const root = join(import.meta.dirname, '../../..');
  for (const [path, bytes] of shippedWords()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
    process.stdout.write(`${path} ${String(bytes.length)}\n`);
  }
  return 0;
}
