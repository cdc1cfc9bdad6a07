import { FINAL, HEADER, LAST, MAGIC, SIGN, TARGET_SHIFT } from '../../domain/spelling/format.ts';

/**
 * Packs words into the smallest graph that spells exactly them (Daciuk's construction from sorted words): what begins or ends
 * alike is stored once. The bytes are what `WordGraph` reads where they lie.
 */
export function packWords(words: Iterable<string>): Uint8Array<ArrayBuffer> {
  const all = [...new Set(words)];
  const letters = lettersOf(all);
  const signOf = new Map(letters.map((letter, place) => [letter, String.fromCharCode(place + 1)]));
  if (letters.length > SIGN) throw new Error(`${String(letters.length)} letters do not fit into ${String(SIGN)} signs.`);
  const spelt = all.map((word) => word.replace(/./gsu, (letter) => signOf.get(letter) ?? '')).sort();
  return write(letters, edgesOf(spelt));
}

/** The letters that occur, the most frequent first. */
function lettersOf(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1)).map(([letter]) => letter);
}

/** The edges of all nodes, one node after the other; a node is the place of its first edge. */
function edgesOf(words: readonly string[]): readonly number[] {
  // Edge 0 is nobody's: a target of 0 says that nothing follows.
  const edges: number[] = [0];
  const known = new Map<string, number>();
  /** What is still open: the edges along the last word, one list per letter. */
  const open: number[][] = [[]];
  let before = '';

  const freeze = (node: readonly number[]): number => {
    if (node.length === 0) return 0;
    const key = node.join();
    const same = known.get(key);
    if (same !== undefined) return same;
    const place = edges.length;
    known.set(key, place);
    edges.push(...node);
    const last = edges.length - 1;
    edges[last] = (edges[last] ?? 0) | LAST;
    return place;
  };
  const close = (depth: number): void => {
    while (open.length > depth + 1) {
      const place = freeze(open.pop() ?? []);
      const above = open[open.length - 1];
      const last = (above?.length ?? 0) - 1;
      if (above) above[last] = ((above[last] ?? 0) | (place << TARGET_SHIFT)) >>> 0;
    }
  };

  for (const word of words) {
    let shared = 0;
    while (shared < before.length && word.charCodeAt(shared) === before.charCodeAt(shared)) shared++;
    close(shared);
    for (let at = shared; at < word.length; at++) {
      const isEnd = at === word.length - 1;
      open[at]?.push(word.charCodeAt(at) | (isEnd ? FINAL : 0));
      open.push([]);
    }
    before = word;
  }
  close(0);
  edges[0] = (freeze(open[0] ?? []) << TARGET_SHIFT) >>> 0;
  return edges;
}

function write(letters: readonly string[], edges: readonly number[]): Uint8Array<ArrayBuffer> {
  if (edges.length >= 2 ** (32 - TARGET_SHIFT)) throw new Error(`${String(edges.length)} edges do not fit.`);
  const alphabet = new TextEncoder().encode(letters.join(''));
  const padded = Math.ceil(alphabet.length / 4) * 4;
  const bytes = new Uint8Array(HEADER * 4 + padded + edges.length * 4);
  const view = new DataView(bytes.buffer);
  [MAGIC, alphabet.length, edges.length].forEach((value, place) => view.setUint32(place * 4, value, true));
  bytes.set(alphabet, HEADER * 4);
  edges.forEach((edge, place) => view.setUint32(HEADER * 4 + padded + place * 4, edge, true));
  return bytes;
}
