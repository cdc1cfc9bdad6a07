import type { Place, ReadText } from './index.ts';

/** Shorter texts are wishes or one line among others, where a question would be strange. */
const LONG_ENOUGH = 100;

/** A text of some length without any question: an answer begins more easily with one. */
export function question({ text, language }: ReadText): readonly Place[] {
  return language.main && text.length >= LONG_ENOUGH && !/[?？]/u.test(text) ? [[0, 0]] : [];
}
