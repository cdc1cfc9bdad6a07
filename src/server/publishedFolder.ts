import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bytes } from '../domain/bytes/index.ts';
import { isPublishedName, limits } from '../domain/wire/index.ts';

/** Signed lists that whoever runs the server puts there for the desks of its evenings. They are looked up at each call: nothing has to be started again. */
export interface PublishedFolder {
  /** The names of its files, in their order; none where the folder cannot be read. */
  names(): Promise<readonly string[]>;
  /** A file's bytes; undefined where there is none of this name, or one that is no list by its size alone. */
  read(name: string): Promise<Bytes | undefined>;
}

export function publishedFolder(folder: string): PublishedFolder {
  return {
    async names() {
      try {
        const entries = await readdir(folder, { withFileTypes: true });
        return entries
          .filter((entry) => entry.isFile() && isPublishedName(entry.name))
          .map(({ name }) => name)
          .sort()
          .slice(0, limits.publishedNames);
      } catch {
        return [];
      }
    },
    async read(name) {
      // A name of the wire has no slash and begins with no dot: it leads out of no folder.
      if (!isPublishedName(name)) return undefined;
      try {
        const file = await open(join(folder, name));
        try {
          const found = await file.stat();
          return found.isFile() && found.size <= limits.published ? new Uint8Array(await file.readFile()) : undefined;
        } finally {
          await file.close();
        }
      } catch {
        return undefined;
      }
    },
  };
}
