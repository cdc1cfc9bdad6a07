/** One place of a phrase: the words that may stand there, or how many words may be passed over. */
export type Element =
  { readonly kind: 'words'; readonly alternatives: readonly string[] } | { readonly kind: 'gap'; readonly most: number };

const DEFAULT_GAP = 3;

/**
 * The places of a phrase in the notation of README.md, once for each way to leave out what is marked with `?`.
 * `sets` are the lists that `@name` stands for.
 */
export function parsePhrase(phrase: string, sets: Readonly<Record<string, string>>): readonly (readonly Element[])[] {
  let ways: Element[][] = [[]];
  for (const part of phrase.split(' ')) {
    const gap = /^\.\.(\d*)$/u.exec(part);
    if (gap) {
      const most = gap[1] === '' ? DEFAULT_GAP : Number(gap[1]);
      ways = ways.map((way) => [...way, { kind: 'gap', most }]);
      continue;
    }
    const optional = part.endsWith('?');
    const alternatives = (optional ? part.slice(0, -1) : part).split('/').flatMap((each) => spread(each, sets));
    const element: Element = { kind: 'words', alternatives };
    ways = [...(optional ? ways : []), ...ways.map((way) => [...way, element])];
  }
  return ways.filter((way) => way.some(({ kind }) => kind === 'words'));
}

function spread(alternative: string, sets: Readonly<Record<string, string>>): readonly string[] {
  if (!alternative.startsWith('@')) return [alternative];
  const list = sets[alternative.slice(1)];
  if (list === undefined) throw new Error(`No set of words is called ${alternative}.`);
  return list.split(/\s+/u).filter((each) => each !== '');
}
