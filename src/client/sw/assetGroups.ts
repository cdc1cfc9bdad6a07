import type { AssetGroup } from '../sync/workerProtocol.ts';

/** A file of the build, as the build writes it into the service worker. */
export interface BuiltFile {
  readonly url: string;
  /** Null where the name itself holds the hash. */
  readonly revision: string | null;
  readonly group?: FileGroup;
  readonly bytes?: number;
}

/** 'shell' is what the first screen needs and comes with the first visit; the rest comes counted, on demand. */
export type FileGroup = 'shell' | AssetGroup;

/** What a page asks for brings along what stands before it: the desk shares files with the attendee's screens. */
const order: readonly FileGroup[] = ['shell', 'attendee', 'desk'];

/** The files that a group needs, those of the groups before it included. */
export function filesOf(files: readonly BuiltFile[], group: FileGroup): readonly BuiltFile[] {
  const needed = order.slice(0, order.indexOf(group) + 1);
  return files.filter((file) => needed.includes(file.group ?? 'shell'));
}

/** A chunk in the manifest that Vite writes, as far as it matters here. */
export interface ViteChunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** Modules that the first screen is made of; what they import belongs to the shell too. */
const firstScreen =
  /^(index\.html|src\/client\/(app\/(start|Start)\.[a-z]+|features\/start\/.+|i18n\/[a-z]+\/(common|error|start)\.json))$/;
/** Faces of the first screen; the hand and the rest come when somebody joins. */
const laterFaces = /\/(hand|plain-\w+-ext|print)[^/]*\.(woff2|ttf)$/;

/**
 * Marks each file of a build with its group and its size, for the service worker; called by the build.
 * What no rule knows is the attendee's: it is loaded before "ready without a network".
 */
export function markGroups<File extends { readonly url: string; readonly size: number }>(
  files: readonly File[],
  manifest: Readonly<Record<string, ViteChunk>>,
): (File & { readonly group: FileGroup; readonly bytes: number })[] {
  const shell = shellOf(manifest);
  return files.map((file) => {
    const isShell = shell.has(file.url) || !file.url.startsWith('assets/');
    const group = file.url.startsWith('assets/desk/') ? 'desk' : isShell ? 'shell' : 'attendee';
    return { ...file, group, bytes: file.size };
  });
}

function shellOf(manifest: Readonly<Record<string, ViteChunk>>): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) if (!laterFaces.test(file)) files.add(file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const name of Object.keys(manifest)) if (firstScreen.test(name)) add(name);
  return files;
}
