/** Where a gap stands, in UTF-16 units. */
interface Gap {
  readonly start: number;
  readonly end: number;
}

/**
 * As words of ours have it (`Begun`), also where somebody writes inside it, amid a sentence: what stands alone in brackets is the writer's own
 * (“[to be continued…]”). And the ending for women that a form in Russian leaves open.
 */
const GAP = /\[…\]|(?<=\p{L}[,:]? )\[(?:…[^[\]\n]{1,40}|[^[\]\n]{1,40}…)\]|\p{Script=Cyrillic}(\(а\))/gu;
/** Who quotes marks so what was left out. */
const QUOTED = /«[^«»\n]*»|„[^„“”\n]*[“”]|“[^“”\n]*”|"[^"\n]*"/gu;

/** The gaps of a text that nobody has filled yet, in order. Dots at the end of a thought are none. */
export function gapsIn(text: string): readonly Gap[] {
  const quotes = [...text.matchAll(QUOTED)].map(({ 0: quote, index }) => ({ from: index, to: index + quote.length }));
  return [...text.matchAll(GAP)].flatMap(({ 0: found, 1: ending = found, index }) => {
    const end = index + found.length;
    return quotes.some(({ from, to }) => from < index && end < to) ? [] : [{ start: end - ending.length, end }];
  });
}
