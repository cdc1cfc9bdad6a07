/** One place of a phrase: the words that may stand there, in the notation, or how many words may be passed over. */
export type Place = { readonly kind: 'words'; readonly notation: string } | { readonly kind: 'gap'; readonly most: number };

const DEFAULT_GAP = 3;

/** The places of a phrase in the notation of README.md, once for each way to leave out what is marked with `?`. */
export function parsePhrase(phrase: string): readonly (readonly Place[])[] {
  // Most phrases are one word, and there are thousands.
  if (!phrase.includes(' ') && !phrase.endsWith('?')) return [[{ kind: 'words', notation: phrase }]];
  let ways: Place[][] = [[]];
  for (const part of phrase.split(' ')) {
    if (part.startsWith('..')) {
      const most = part === '..' ? DEFAULT_GAP : Number(part.slice(2));
      ways = ways.map((way) => [...way, { kind: 'gap', most }]);
      continue;
    }
    const optional = part.endsWith('?');
    const place: Place = { kind: 'words', notation: optional ? part.slice(0, -1) : part };
    if (optional) ways = [...ways, ...ways.map((way) => [...way, place])];
    else for (const way of ways) way.push(place);
  }
  return ways.filter((way) => way.some(({ kind }) => kind === 'words'));
}

/** The words that may stand in a place; `sets` are the lists that `@name` stands for. */
export function alternativesOf(notation: string, sets: Readonly<Record<string, string>>): readonly string[] {
  const alternatives = notation.split('/');
  if (!notation.includes('@')) return alternatives;
  return alternatives.flatMap((alternative) => {
    if (!alternative.startsWith('@')) return [alternative];
    const list = sets[alternative.slice(1)];
    if (list === undefined) throw new Error(`No set of words is called ${alternative}.`);
    return list.split(/\s+/u).filter((each) => each !== '');
  });
}
