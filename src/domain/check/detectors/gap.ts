import { gapsIn } from '../gapsIn.ts';
import type { Place, ReadText } from './index.ts';

/** Up to five words of the same sentence: two gaps are two places. */
const BEFORE = /(?:[^\s.!?…]+[^\S\n]+){0,5}[^\s.!?…]*$/u;
/** Longer than five words are. */
const REACH = 100;

/** Gaps that nobody has filled, with what stands before them: by that their writer knows them again. */
export function gap({ text }: ReadText): readonly Place[] {
  return gapsIn(text).map(({ start, end }) => {
    const from = Math.max(0, start - REACH);
    return [from + (BEFORE.exec(text.slice(from, start))?.index ?? start - from), end];
  });
}
