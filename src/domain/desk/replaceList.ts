import type { Bytes, Random } from '../bytes/index.ts';
import { joinCodeOf, sealManifest, type Manifest } from '../event/index.ts';

type NamedList = Manifest['lists'][number];

/** A manifest that names another list than before, as everybody takes it and as the server holds it. */
export interface ReplacedList {
  readonly manifest: Manifest;
  readonly sealedManifest: Bytes;
}

/** Puts a list in place of the one of its kind, or beside the others where there is none. The epoch stays: keys and cards have nothing to do with it. */
export function replaceList(
  manifest: Manifest,
  list: NamedList,
  keys: { readonly joinSecret: Bytes; readonly coordinatorSecret: Bytes },
  random: Random,
): ReplacedList {
  const at = manifest.lists.findIndex(({ kind }) => kind === list.kind);
  const lists = at < 0 ? [list, ...manifest.lists] : manifest.lists.toSpliced(at, 1, list);
  const replaced = { ...manifest, lists };
  return {
    manifest: replaced,
    sealedManifest: sealManifest(replaced, keys.coordinatorSecret, joinCodeOf(replaced, keys.joinSecret), random),
  };
}
