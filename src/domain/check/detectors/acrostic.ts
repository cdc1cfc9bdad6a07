import type { KnownWords } from '../match/knownWords.ts';
import { Recent } from '../Recent.ts';
import type { Place, ReadText } from './index.ts';

/** Words that people hide so, beside those that the rules know; of four letters only these. */
const hidden = new Set(
  `воля волю бунт враг ключ мина слава свобода свободу побег побега бежим бежать бегите борьба держись надежда протест правда победа выход завтра ночью встреча
  free hope truth kill bomb help soon knife freedom escape tunnel fight tonight resist victory prison revolt
  mord hilfe geld flucht freiheit kampf tunnel ausbruch morgen widerstand hoffnung wahrheit`.split(/\s+/u),
);
const LONG = 5;
/** Nobody spells more than that with sentences. */
const LONGEST = 16;
const hiddenBeginnings = new Set([...hidden].filter(({ length }) => length >= LONG).map((word) => word.slice(0, LONG)));
/** With more sentences four letters in a row come about by chance. */
const FEW = 5;

/** A word that the first letters of sentences or lines spell, forwards or backwards: said of the whole text. */
export function acrostic({ words, known }: ReadText): readonly Place[] {
  const initials = words
    .flatMap(({ firstOfSentence, readings, text }) => (firstOfSentence ? [(readings[0] ?? text)[0] ?? ''] : []))
    .join('');
  if (initials.length < 4 || initials.length > MOST) return [];
  const answers = kept.get(known) ?? new Recent<string, readonly Place[]>(MOST_KEPT);
  kept.set(known, answers);
  return answers.find(initials) ?? answers.keep(initials, spells(initials, known) ? [[0, 0]] : []);
}

/** Few keystrokes change the first letter of a sentence. */
const kept = new WeakMap<KnownWords, Recent<string, readonly Place[]>>();
const MOST_KEPT = 100;

function spells(initials: string, { isKnown, mayBegin }: KnownWords): boolean {
  const isSpelled = (letters: string) => {
    for (let from = 0; from + 4 <= letters.length; from++) {
      if (initials.length <= FEW && hidden.has(letters.slice(from, from + 4))) return true;
      const beginning = letters.slice(from, from + LONG);
      // Most rows of letters begin no word at all.
      if (beginning.length < LONG || !(hiddenBeginnings.has(beginning) || mayBegin(beginning))) continue;
      for (let to = from + LONG; to <= Math.min(letters.length, from + LONGEST); to++) {
        const word = letters.slice(from, to);
        if (hidden.has(word) || isKnown(word)) return true;
      }
    }
    return false;
  };
  return isSpelled(initials) || isSpelled(Array.from(initials).toReversed().join(''));
}

/** A card has no more lines; what is longer is no card. */
const MOST = 40;
