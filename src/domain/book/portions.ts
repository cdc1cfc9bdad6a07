import { utf8 } from '../bytes/index.ts';

/** An operation travels sealed in at most 64 KiB, and its JSON stands in it as a text. */
const ROOM = 56_000;
const MOST = 500;

/** What was said, cut so that each part fits into one operation. */
export function portions<T>(said: readonly T[]): readonly T[][] {
  const parts: T[][] = [];
  let size = 0;
  for (const one of said) {
    const length = utf8(JSON.stringify(JSON.stringify(one))).length;
    const part = parts.at(-1);
    if (part && size + length <= ROOM && part.length < MOST) part.push(one);
    else {
      parts.push([one]);
      size = 0;
    }
    size += length;
  }
  return parts;
}
