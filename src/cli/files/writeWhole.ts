import { close, fsync, open, realpath, rename, rm, stat } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Replaces a file as a whole: whoever reads it, also after a power cut, finds the old bytes or the new ones and never
 * half. A new file is for this user only; one that is there keeps its permissions. Rejects with the system's error.
 */
export async function writeWhole(file: string, bytes: Uint8Array | string): Promise<void> {
  const target = await promisify(realpath)(file).catch(() => file);
  const mode = await promisify(stat)(target).then(
    (found) => found.mode & 0o777,
    () => 0o600,
  );
  const part = join(dirname(target), `.${basename(target)}.${String(process.pid)}.part`);
  try {
    await writeFile(part, bytes, { mode, flush: true });
    await promisify(rename)(part, target);
  } catch (error) {
    await promisify(rm)(part, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

/** The new name is in the folder for good; not every system lets a folder be opened for that. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await promisify(open)(folder, 'r');
    await promisify(fsync)(handle).finally(() => promisify(close)(handle));
  } catch {
    return;
  }
}
