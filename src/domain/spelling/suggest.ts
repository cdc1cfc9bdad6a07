import { marks, spelt, unspelt } from './format.ts';
import { isKnown } from './isKnown.ts';
import { nearCompounds } from './nearCompounds.ts';
import { nearWords } from './nearWords.ts';
import { SLIP, slipsOf } from './slips.ts';
import type { SpelledLanguage } from './spelledLanguages.ts';
import type { WordGraph } from './WordGraph.ts';
import { rulesOf } from './wordRules.ts';

/** More are no help. */
const MOST = 5;
/** Two plain slips. Of a short word every second one is as near as that. */
const FARTHEST = 2 * SLIP;
const FARTHEST_SHORT = 1.4 * SLIP;
const SHORT = 4;
/** What a word that is written often is preferred by. */
const COMMON = 4;
const OTHER_CAPITAL = { ru: 3, en: 3, de: 1 } as const;

/** What a misspelt word may have been meant to be, the likeliest first: what is few slips away, and words that belong apart. */
export function suggest(graph: WordGraph, language: SpelledLanguage, word: string): readonly string[] {
  const best = new Map<string, number>();
  const take = (text: string, cost: number) => {
    const shown = inTheWriting(text, word);
    if (shown !== word && cost < (best.get(shown) ?? Infinity)) best.set(shown, cost);
  };
  for (const [text, cost] of [...replaced(graph, language, word), ...apart(graph, language, word)]) take(text, cost);

  const small = spelt(word.toLowerCase());
  const isCapital = word !== word.toLowerCase();
  const farthest = word.length <= SHORT ? FARTHEST_SHORT : FARTHEST;
  // Almost every mistake is one slip, and the nearest are found in a fraction of the time.
  for (const limit of [SLIP, farthest]) {
    if (limit === farthest && best.size > 0) break;
    if (language === 'de' && isCapital && limit === SLIP)
      for (const { spelling, cost } of nearCompounds(graph, small)) take(unspelt(spelling), cost + 1);
    for (const { spelling, cost } of nearWords(graph, slipsOf[language], small, limit)) {
      const text = unspelt(spelling);
      const capital = text === text.toLowerCase() ? 0 : isCapital ? -1 : OTHER_CAPITAL[language];
      take(text, cost + capital - (graph.has(marks.common + spelling) ? COMMON : 0));
    }
  }
  // The same word with another capital is no other word.
  for (const text of best.keys()) if (text !== text.toLowerCase() && best.has(text.toLowerCase()) && language !== 'de') best.delete(text);
  return [...best]
    .sort(
      ([one, a], [other, b]) =>
        a - b || Math.abs(one.length - word.length) - Math.abs(other.length - word.length) || (one < other ? -1 : 1),
    )
    .slice(0, MOST)
    .map(([text]) => text);
}

/** Groups of letters that are written for each other: щастье, nähmlich, fotograph. */
function* replaced(graph: WordGraph, language: SpelledLanguage, word: string): Generator<readonly [string, number]> {
  const small = word.toLowerCase();
  for (const [wrong, right] of slipsOf[language].groups)
    for (let at = small.indexOf(wrong); at >= 0; at = small.indexOf(wrong, at + 1)) {
      const text = small.slice(0, at) + right + small.slice(at + wrong.length);
      const capital = text.charAt(0).toUpperCase() + text.slice(1);
      const found = [text, capital].find((form) => isKnown(graph, language, form));
      if (found !== undefined) yield [found, SLIP / 2 - (graph.has(marks.common + spelt(found)) ? COMMON : 0)];
    }
}

/** Words that were written together: незнаю, какнибудь, alot, garnicht. */
function* apart(graph: WordGraph, language: SpelledLanguage, word: string): Generator<readonly [string, number]> {
  const { joined } = slipsOf[language];
  const small = word.toLowerCase();
  for (let at = 1; at < word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const [one, other] = [small.slice(0, at), small.slice(at)];
    const pair = Number(joined.has(one)) + Number(joined.has(other));
    const isLong = one.length >= SHORT && other.length >= SHORT;
    if (rulesOf[language].behind.has(other) && other.length > 1 && at > 2 && isKnown(graph, language, left)) yield [`${left}-${right}`, 3];
    if ((pair === 0 && !isLong) || (pair === 1 && (joined.has(one) ? other : one).length < 3)) continue;
    // German writes two nouns together: that is no mistake to be taken apart.
    if (!isKnown(graph, language, left) || !(joined.has(other) || isKnown(graph, language, right))) continue;
    yield [`${left} ${right}`, pair === 2 ? 4 : pair === 1 ? 7 : 1.5 * SLIP];
  }
}

/** With the capital and the `ё` that the writer wrote. */
function inTheWriting(text: string, word: string): string {
  const isShouted = word.length > 1 && word === word.toUpperCase();
  if (isShouted) return text.toUpperCase();
  const letters = Array.from(text, (letter, place) => (letter === 'е' && word.charAt(place).toLowerCase() === 'ё' ? 'ё' : letter));
  const first = letters[0] ?? '';
  if (word.charAt(0) !== word.charAt(0).toLowerCase()) letters[0] = first.toUpperCase();
  return letters.join('');
}
