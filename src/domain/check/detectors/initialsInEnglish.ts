import type { Word } from '../fold/splitWords.ts';
import type { Place } from './index.ts';

/** People named by a letter and a dot, who may be anybody: «P.K. sends his love», not J. R. R. Tolkien or Dr. B. Smith. */
export function initialsInEnglish(words: readonly Word[]): readonly Place[] {
  const out: Place[] = [];
  for (let at = 0; at < words.length;) {
    let next = at;
    while (isInitial(words, next) && (next === at || words[next]?.gap === '.' || words[next]?.gap === '. ')) next++;
    if (next === at) {
      at++;
      continue;
    }
    const first = words[at];
    const last = words[next - 1];
    const after = words[next];
    const before = words[at - 1];
    const letters = words
      .slice(at, next)
      .map(({ text }) => text)
      .join('');
    if (first && last && !knownInitials.has(letters)) {
      // A name before or behind it says who is meant.
      const named =
        (after?.capital === true && after.text.length > 1) ||
        (before?.capital === true && !before.firstOfSentence && before.text.length > 1);
      if (after && !named && !(next - at === 1 && before?.text === 'vitamin')) out.push([first.start, last.end]);
    }
    at = next;
  }
  return out;
}

const knownInitials = new Set('us uk usa ussr eu un dc la ny nyc bc ad ba ma phd md am pm ps pps rip ie eg i a dj mc tv x o'.split(' '));

/** One capital letter that a dot follows. */
function isInitial(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.capital && /^[a-z]$/u.test(word.text) && (words[at + 1]?.gap.startsWith('.') ?? false);
}
