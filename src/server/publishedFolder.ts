import { constants } from 'node:fs';
import { open, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bytes } from '../domain/bytes/index.ts';
import { isPublished } from '../domain/publish/index.ts';
import { isPublishedName, limits } from '../domain/wire/index.ts';

/**
 * Signed lists that whoever runs the server puts there for the desks of its evenings. They are looked up at each call:
 * nothing has to be started again. Whatever else lies beside them, the key that signs or a database, is handed to nobody.
 */
export interface PublishedFolder {
  /** The names of the lists in it, in their order; none where the folder cannot be read. */
  names(): Promise<readonly string[]>;
  /** A list's bytes; undefined where there is none of this name. */
  read(name: string): Promise<Bytes | undefined>;
}

export function publishedFolder(folder: string): PublishedFolder {
  /** What is read of a list; undefined where a name leads to none. */
  async function ofList<T>(name: string, read: (file: FileHandle) => Promise<T>): Promise<T | undefined> {
    // A name of the wire has no slash and begins with no dot: it leads out of no folder. Nor does a link, and a pipe is not waited for.
    if (!isPublishedName(name)) return undefined;
    try {
      const file = await open(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      try {
        const found = await file.stat();
        return found.isFile() && found.size <= limits.published && (await isList(file)) ? await read(file) : undefined;
      } finally {
        await file.close();
      }
    } catch {
      return undefined;
    }
  }

  return {
    async names() {
      try {
        const lists: string[] = [];
        for (const name of (await readdir(folder)).sort()) {
          if (lists.length === limits.publishedNames) break;
          if (await ofList(name, () => Promise.resolve(true))) lists.push(name);
        }
        return lists;
      } catch {
        return [];
      }
    },
    read: (name) => ofList(name, readWhole),
  };
}

/** By its first line. */
async function isList(file: FileHandle): Promise<boolean> {
  const start = new Uint8Array(64);
  const { bytesRead } = await file.read(start, 0, start.length, 0);
  return isPublished(start.subarray(0, bytesRead));
}

async function readWhole(file: FileHandle): Promise<Bytes> {
  return new Uint8Array(await file.readFile());
}
