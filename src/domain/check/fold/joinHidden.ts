import type { Word } from './splitWords.ts';
import { idOf, joinedShape } from './shapeOf.ts';

/** Between letters of one word that somebody spaced out. */
const LOOSE = /^(?:[ \u00a0]{1,3}|[-_.·•*|/~,]{1,2}| ?[-_.·•*|/~,] ?)$/u;
/** Between pieces of one word: no space, a hyphen that ends a line. */
const TIGHT = /^(?:[-_.·•*|/~]{1,2}|-\n)$/u;
const LONGEST = 32;
const SHORT = /^[aiавикосуя]$/u;

/**
 * The words of a text with those put together that were taken apart: «в о й н а», «вой-на», «п.у.т.и.н».
 * `isHit` says whether a word that came of it is one that a rule looks for; nothing else is put together.
 */
export function joinHidden(words: readonly Word[], isHit: (word: Word) => boolean): readonly Word[] {
  let out: Word[] | undefined;
  for (let at = 0; at < words.length;) {
    const phrase = phraseFrom(words, at);
    if (phrase) {
      out ??= words.slice(0, at);
      out.push(...phrase.words);
      at = phrase.next;
      continue;
    }
    const found = spacedFrom(words, at, isHit) ?? piecesFrom(words, at, isHit);
    if (!found) {
      const word = words[at];
      if (out && word) out.push(word);
      at++;
      continue;
    }
    out ??= words.slice(0, at);
    out.push(found.word);
    at = found.next;
  }
  return out ?? words;
}

interface Joined {
  readonly word: Word;
  readonly next: number;
}

const WIDE = /^[ \u00a0]{2,}$/u;
/** With fewer letters it may be a list of initials. */
const FEWEST = 6;

/**
 * Words that were all spaced out: «S t a y   s t r o n g». Nobody writes so but to hide or to stress, so they are put
 * together whether or not a rule knows them; a wider space or a capital begins a new word.
 */
function phraseFrom(words: readonly Word[], at: number): { readonly words: readonly Word[]; readonly next: number } | undefined {
  if (words[at]?.text.length !== 1 || words[at - 1]?.text.length === 1 || words[at + 1]?.text.length !== 1) return undefined;
  const starts = [at];
  let end = at + 1;
  for (let word = words[end]; word?.text.length === 1 && LOOSE.test(word.gap); word = words[++end])
    if (WIDE.test(word.gap) || (word.capital && words[end - 1]?.capital === false)) starts.push(end);
  if (end - at < FEWEST || starts.length < 2) return undefined;
  const parts = starts.map((from, part) => joined(words, from, starts[part + 1] ?? end));
  return { words: parts.filter((part) => part !== undefined), next: end };
}

/** Single letters in a row; the longest word that begins with this one. */
function spacedFrom(words: readonly Word[], at: number, isHit: (word: Word) => boolean): Joined | undefined {
  if (words[at]?.text.length !== 1) return undefined;
  let end = at + 1;
  while (words[end]?.text.length === 1 && LOOSE.test(words[end]?.gap ?? '') && end - at < LONGEST) end++;
  if (end - at < 3) return undefined;
  // A word of one letter may stand before it: a g a y club.
  const whole = (next: number) => next === end && (at === 0 || words[at - 1]?.text.length !== 1 || SHORT.test(words[at - 1]?.text ?? ''));
  for (let next = end; next - at >= 3; next--) {
    if (next - at === 3 && !whole(next)) break;
    const word = joined(words, at, next);
    if (word && isHit(word)) return { word, next };
  }
  return undefined;
}

function piecesFrom(words: readonly Word[], at: number, isHit: (word: Word) => boolean): Joined | undefined {
  let end = at + 1;
  while (end < words.length && TIGHT.test(words[end]?.gap ?? '') && end - at < 8) end++;
  for (let next = end; next - at >= 2; next--) {
    const word = joined(words, at, next);
    if (word && word.text.length >= 4 && isHit(word)) return { word, next };
  }
  return undefined;
}

function joined(words: readonly Word[], from: number, to: number): Word | undefined {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return undefined;
  const text = words
    .slice(from, to)
    .map((word) => word.text)
    .join('');
  const { shape, readings, script } = joinedShape(text, first);
  return { ...first, id: idOf(shape, first.quoted, first.firstOfSentence), end: last.end, text, readings, script };
}
