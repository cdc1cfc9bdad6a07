/** One place of a phrase: the words that may stand there, in the notation, or how many words may be passed over. */
export type Place = { readonly kind: 'words'; readonly notation: string } | { readonly kind: 'gap'; readonly most: number };

const DEFAULT_GAP = 3;

/** The places of a phrase in the notation of README.md, once for each way to leave out what is marked with `?`. */
export function parsePhrase(phrase: string): readonly (readonly Place[])[] {
  let ways: Place[][] = [[]];
  for (const part of phrase.split(' ')) {
    const gap = /^\.\.(\d*)$/u.exec(part);
    if (gap) {
      const most = gap[1] === '' ? DEFAULT_GAP : Number(gap[1]);
      ways = ways.map((way) => [...way, { kind: 'gap', most }]);
      continue;
    }
    const optional = part.endsWith('?');
    const place: Place = { kind: 'words', notation: optional ? part.slice(0, -1) : part };
    ways = [...(optional ? ways : []), ...ways.map((way) => [...way, place])];
  }
  return ways.filter((way) => way.some(({ kind }) => kind === 'words'));
}

/** The words that may stand in a place; `sets` are the lists that `@name` stands for. */
export function alternativesOf(notation: string, sets: Readonly<Record<string, string>>): readonly string[] {
  return notation.split('/').flatMap((alternative) => {
    if (!alternative.startsWith('@')) return [alternative];
    const list = sets[alternative.slice(1)];
    if (list === undefined) throw new Error(`No set of words is called ${alternative}.`);
    return list.split(/\s+/u).filter((each) => each !== '');
  });
}
