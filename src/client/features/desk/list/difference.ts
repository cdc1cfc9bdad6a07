/** As much of a text as one looks at to see what is other. */
const LONGEST = 120;
/** What is left of the same words before the first that differ. */
const BEFORE = 20;

/**
 * What of a cell is other than before, short enough to be read at a glance: the lines that went and the lines that
 * came, and of long ones the part around the first difference. '' where nothing went or came.
 */
export function difference(from: string, to: string): readonly [went: string, came: string] {
  const [old, fresh] = [from.split('\n'), to.split('\n')];
  const went = old.filter((line) => !fresh.includes(line)).join('\n');
  const came = fresh.filter((line) => !old.includes(line)).join('\n');
  // The same lines in another order, or once more.
  if (went === '' && came === '') return [around(from, 0), around(to, 0)];
  const start = went === '' || came === '' ? 0 : sameStart(went, came);
  return [around(went, start), around(came, start)];
}

function sameStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function around(text: string, at: number): string {
  if (text.length <= LONGEST) return text;
  const from = at + BEFORE < LONGEST ? 0 : at - BEFORE;
  const part = text.slice(from, from + LONGEST);
  return `${from > 0 ? '…' : ''}${part}${from + LONGEST < text.length ? '…' : ''}`;
}
