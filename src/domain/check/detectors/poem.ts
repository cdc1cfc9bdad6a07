import type { Place, ReadText } from './index.ts';

const SHORTEST = 10;
const LONGEST = 60;
/** Fewer lines that rhyme come about by chance, in a list or a wish. */
const FEWEST = 4;

/** Lines of verse, from the first to the last that rhymes with one of the two next to it. */
export function poem({ text }: ReadText): readonly Place[] {
  const lines = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    rhyme: match[0].trim().length >= SHORTEST && match[0].trim().length <= LONGEST ? rhymeOf(match[0]) : undefined,
  }));
  const rhymed = lines.filter(({ rhyme }, at) =>
    [-2, -1, 1, 2].some((step) => {
      const other = lines[at + step]?.rhyme;
      return rhyme !== undefined && other !== undefined && rhyme.sound === other.sound && rhyme.word !== other.word;
    }),
  );
  const [first, last] = [rhymed[0], rhymed.at(-1)];
  return first && last && rhymed.length >= FEWEST ? [[first.start, last.end]] : [];
}

/** Vowels that sound alike but for what stands before them. */
const hard: Readonly<Record<string, string>> = { я: 'а', ю: 'у', ё: 'о', е: 'э' };

const VOWEL = 'аеёиоуыэюяaeiouyäöü';
const RHYME = new RegExp(`(?:[${VOWEL}][^${VOWEL}]+[${VOWEL}]?|.[${VOWEL}])$`, 'u');

/** The last word of a line, and its end from the last vowel that has something behind it: what rhymes to the eye. */
function rhymeOf(line: string): { readonly word: string; readonly sound: string } | undefined {
  const word = /(\p{L}{2,})\P{L}*$/u.exec(line.toLowerCase())?.[1];
  if (word === undefined) return undefined;
  const sound = RHYME.exec(word)?.[0];
  return { word, sound: (sound ?? word.slice(-2)).replace(/[яюёе]/gu, (soft) => hard[soft] ?? soft) };
}
