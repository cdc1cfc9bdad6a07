import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shippedFonts } from '../fonts/shipped.ts';

/** `otk fonts`: makes the shipped font files and their measures again from the font packages. Deterministic. */
export async function fonts(): Promise<number> {
  const root = join(import.meta.dirname, '../../..');
  for (const [path, bytes] of await shippedFonts()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
    process.stdout.write(`${path} ${String(bytes.length)}\n`);
  }
  return 0;
}
