import type { AssetGroup } from '../sync/workerProtocol.ts';

/** A file of the build, as the build writes it into the service worker. */
export interface BuiltFile {
  readonly url: string;
  /** Null where the name itself holds the hash. */
  readonly revision: string | null;
  readonly group?: FileGroup;
  readonly bytes?: number;
}

/**
 * 'shell' is what the first screen needs and comes with the first visit; the rest comes counted, on demand. 'words' are the
 * dictionaries: no screen waits for one, so each comes alone, when somebody may write in its language.
 */
export type FileGroup = 'shell' | AssetGroup | 'words';

/** What a page asks for brings along what stands before it: the desk shares files with the attendee's screens. */
const order: readonly FileGroup[] = ['shell', 'attendee', 'print', 'desk'];

/** The files that a group needs, those of the groups before it included. */
export function filesOf(files: readonly BuiltFile[], group: FileGroup): readonly BuiltFile[] {
  const needed = order.slice(0, order.indexOf(group) + 1);
  return files.filter((file) => needed.includes(file.group ?? 'shell'));
}

/**
 * Marks each file of a build with its group and its size, for the service worker; called by the build.
 * The folder says the group (`src/client/sw/chunks.ts`); what stands in none is small and the shell's: the page, its icons.
 */
export function markGroups<File extends { readonly url: string; readonly size: number }>(
  files: readonly File[],
): (File & { readonly group: FileGroup; readonly bytes: number })[] {
  return files.map((file) => ({
    ...file,
    group: [...order, 'words' as const].find((group) => file.url.startsWith(`assets/${group}/`)) ?? 'shell',
    bytes: file.size,
  }));
}
