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
  const replaced = { ...manifest, lists: inPlaceOfItsKind(manifest.lists, list) };
  return {
    manifest: replaced,
    sealedManifest: sealManifest(replaced, keys.coordinatorSecret, joinCodeOf(replaced, keys.joinSecret), random),
  };
}

/** The lists with this one in the place of the one of its kind, or before the others where there is none. */
export function inPlaceOfItsKind(lists: readonly NamedList[], list: NamedList): NamedList[] {
  const at = lists.findIndex(({ kind }) => kind === list.kind);
  return at < 0 ? [list, ...lists] : lists.toSpliced(at, 1, list);
}
