/** One place of a phrase: the words that may stand there, in the notation, or how many words may be passed over. */
export type Place = { readonly kind: 'words'; readonly notation: string } | { readonly kind: 'gap'; readonly most: number };

const DEFAULT_GAP = 3;

/** The places of a phrase in the notation of README.md, once for each way to leave out what is marked with `?`. */
export function parsePhrase(phrase: string): readonly (readonly Place[])[] {
  // Most phrases are one word, and there are thousands.
  if (!/[ _?]/u.test(phrase)) return [[{ kind: 'words', notation: phrase }]];
  let ways: Place[][] = [[]];
  for (const part of phrase.split(' ')) {
    if (part.startsWith('..')) {
      const most = part === '..' ? DEFAULT_GAP : Number(part.slice(2));
      ways = ways.map((way) => [...way, { kind: 'gap', most }]);
      continue;
    }
    const optional = part.endsWith('?');
    const longer = runsOf(optional ? part.slice(0, -1) : part).flatMap((run) => ways.map((way) => [...way, ...run]));
    ways = optional ? [...ways, ...longer] : longer;
  }
  return ways.map(withoutLastGap).filter((way) => way.length > 0);
}

/** Where the word after a gap is left out, nothing is waited for. */
function withoutLastGap(way: readonly Place[]): readonly Place[] {
  return way.at(-1)?.kind === 'gap' ? withoutLastGap(way.slice(0, -1)) : way;
}

/** What may stand where a part of a phrase stands: one of its words, or one of its runs of words (`=в_суде`), all of them exact where the first is. */
function runsOf(part: string): readonly (readonly Place[])[] {
  const words = (notation: string): Place => ({ kind: 'words', notation });
  if (!part.includes('_')) return [[words(part)]];
  const alternatives = part.split('/');
  const single = alternatives.filter((each) => !each.includes('_'));
  const runs = alternatives
    .filter((each) => each.includes('_'))
    .map((each) => each.split('_').map((word) => words(each.startsWith('=') && !word.startsWith('=') ? `=${word}` : word)));
  return single.length > 0 ? [[words(single.join('/'))], ...runs] : runs;
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
