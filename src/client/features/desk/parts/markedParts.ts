/** A place on a card to look at: from `start` to before `end`, in UTF-16 units of its text. */
export interface CardMark {
  readonly start: number;
  readonly end: number;
  readonly strength: 'ask' | 'advise';
}

/** A piece of a line, marked or not. */
interface Part {
  readonly text: string;
  readonly strength: CardMark['strength'] | undefined;
}

/** A line in pieces, so that what is marked in the text is marked where it stands; where marks overlap the first one shows. */
export function markedParts(line: { readonly text: string; readonly start: number }, marks: readonly CardMark[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  const put = (end: number, strength: Part['strength']): void => {
    if (end > at) parts.push({ text: line.text.slice(at, end), strength });
    at = Math.max(at, end);
  };
  for (const { start, end, strength } of marks) {
    const from = Math.min(start - line.start, line.text.length);
    const to = Math.min(end - line.start, line.text.length);
    if (to <= at) continue;
    put(from, undefined);
    put(to, strength);
  }
  put(line.text.length, undefined);
  return parts;
}
