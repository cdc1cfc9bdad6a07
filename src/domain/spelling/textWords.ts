/** A word of a text, by UTF-16 offsets, as it is looked up. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  /** Composed letters, plain apostrophes and hyphens, without what nobody sees. */
  readonly word: string;
  readonly script: 'cyrillic' | 'latin';
  /** Nothing but signs stands before it in its sentence. */
  readonly begins: boolean;
}

/** Addresses of all kinds: their parts are no words. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[#@][\p{L}\p{N}_]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/giu;
const WORD = /[\p{L}\p{M}\u00AD]+(?:['’ʼ\-‑][\p{L}\p{M}\u00AD]+)*['’]?/gu;
/** Beside a letter they make something else of it than a word: М2, слово_слово, Freund*innen. */
const NO_NEIGHBOUR = /[\p{N}_*:/\\&=+•●]/u;
const SENTENCE_END = /[.!?…\n](?:[\s"'«»“”„)(\]–—-]*)$/u;

/** The words of a text that a dictionary can say something about; left out are numbers, addresses and words in two alphabets. */
export function textWords(text: string): readonly TextWord[] {
  const readable = text.replace(ADDRESS, (address) => '_'.repeat(address.length));
  const out: TextWord[] = [];
  for (const { 0: found, index: start } of readable.matchAll(WORD)) {
    const raw = /s['’]$/u.test(found) ? found : found.replace(/['’]$/u, '');
    const end = start + raw.length;
    const script = scriptOf(raw);
    if (!script || isPartOfMore(readable, start, end)) continue;
    const word = raw.normalize('NFC').replaceAll('\u00AD', '').replace(/[’ʼ]/gu, "'").replaceAll('‑', '-');
    const before = readable.slice(Math.max(0, start - 12), start);
    out.push({ start, end, word, script, begins: /^[^\p{L}\p{N}]*$/u.test(readable.slice(0, start)) || SENTENCE_END.test(before) });
  }
  return out;
}

function scriptOf(word: string): TextWord['script'] | undefined {
  if (/^[\p{Script=Cyrillic}\p{M}\u00AD'’ʼ\-‑]+$/u.test(word)) return 'cyrillic';
  return /^[\p{Script=Latin}\p{M}\u00AD'’ʼ\-‑]+$/u.test(word) ? 'latin' : undefined;
}

/** `:` and `/` are also what stands between two words. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const glued = (sign: string, beyond: string) => NO_NEIGHBOUR.test(sign) && (!/[:/=+&*]/u.test(sign) || /[\p{L}\p{N}]/u.test(beyond));
  return glued(before, text.charAt(start - 2)) || glued(after, text.charAt(end + 1));
}
