import type { Institution, Person } from '../person/person.ts';
import { birthYearOf } from '../person/personName.ts';
import { costs } from './costs.ts';
import { otherLayout } from './keyboard.ts';
import { Postings } from './Postings.ts';
import { cheaper, inOrder, lowest } from './sums.ts';
import { fold, MOST_WORDS, typedWords } from './words.ts';
import { WordIndex } from './WordIndex.ts';

export interface Matches {
  /** Places in the list of the people who match, best first and else in the list's order. */
  readonly places: Int32Array;
  /** Nobody has all the words: these have the most of them. */
  readonly isPartial: boolean;
}

/** The people of an evening, found by what somebody types. */
export interface PeopleIndex {
  /** Who has every word typed, or else the most of them; everybody when nothing but spaces and punctuation is typed. */
  search(query: string): Matches;
}

/** Nothing to look for yet, or what stands before a word: spaces, quotation marks, brackets, dashes. */
const ONLY_SIGNS = /^[\s\p{P}\p{Cf}]*$/u;
/** So many letters are no accident. */
const SURELY_MEANT = 7;
/** From so many digits on, somebody may be typing a year: one digit alone is the beginning of nearly everybody's. */
const DIGITS_OF_YEAR = 2;

/**
 * Indexes people by name, place, occupation, interests, articles and year of birth in every language of the list. Finds
 * beginnings, of numbers from the second digit on, other spellings and alphabets, slips of the finger and of the keyboard's
 * layout; an exact name comes first, then one that begins so, sounds so, was mistyped, then the other fields.
 */
export function indexPeople(people: readonly Person[], institutions: readonly Institution[]): PeopleIndex {
  const postings = new Postings();
  const places = new Map(institutions.map((institution) => [institution.id, placeOf(institution)]));
  for (const [at, person] of people.entries()) {
    for (const name of [person.surname, person.givenName, person.latin]) postings.add(at, name, 'name');
    if (person.patronymic !== null) postings.add(at, person.patronymic, 'patronymic');
    if (person.institution !== null) postings.add(at, places.get(person.institution) ?? '', 'other');
    for (const texts of [person.placeNote, person.occupation]) for (const text of Object.values(texts)) postings.add(at, text, 'other');
    for (const words of Object.values(person.interests)) for (const word of words) postings.add(at, word, 'other');
    postings.add(at, person.case.articles, 'other');
    postings.add(at, String(birthYearOf(person) ?? ''), 'year');
  }
  const { words, names, ofWord } = postings.close();
  const index = new WordIndex(words, names);

  /** What each of the last words typed costs for each person: of several words only one grows with each letter. */
  const costsOf = new Map<string, Uint16Array>();

  return {
    search(query) {
      const typed = typedWords(query);
      const other = typedWords(otherLayout(query));
      if (typed.length === 0) {
        // «ю» and «б» stand on the keys of punctuation.
        if (other.length > 0) return matches(sumsOf(other), other.length);
        return { places: ONLY_SIGNS.test(query) ? Int32Array.from(people.keys()) : new Int32Array(0), isPartial: false };
      }
      // Nothing that a row shows would say why: it is the beginning of an article or a year, of which another digit tells more.
      if (typed.every(isOneDigit)) return { places: new Int32Array(0), isPartial: false };
      // A word that falls apart in the other layout («хаха» into “[f[f”) is none there, nor is one of which hardly a letter is left («ъъъъ» is “]]]]”).
      const isLost = other.length > typed.length || lettersIn(other) * 2 < lettersIn(typed);
      const inOther = isLost ? [] : other;
      const sums = bestOf(typed, inOther);
      // Everybody has one letter or another: beside words that nobody has it finds nobody.
      if (lowest(sums) >= costs.missing && !typed.every(isOneLetter)) {
        const [meant = [], meantInOther = []] = [typed, inOther].map((words) => words.filter((word) => !isOneLetter(word)));
        const places = inOrder(bestOf(meant, meantInOther), meant.length);
        return { places, isPartial: places.length > 0 };
      }
      return matches(sums, typed.length);
    },
  };

  /** For each person, what all the words cost together, in the other layout and with more slips where that is less. */
  function bestOf(typed: readonly string[], other: readonly string[]): Uint16Array {
    let sums = sumsOf(typed);
    if (other.length > 0 && lowest(sums) >= costs.name.slip) {
      const inOther = sumsOf(other);
      // Of fewer words fewer are missing: that makes nobody likelier.
      if (other.length === typed.length || lowest(inOther) < costs.missing) sums = cheaper(sums, inOther, costs.otherLayout);
    }
    if (typed.length > 1 && lowest(sums) >= costs.missing) sums = cheaper(sums, sumsOf(typed, 1), costs.moreSlips);
    return sums;
  }

  /** For each person, what all the words cost together. */
  function sumsOf(typed: readonly string[], moreSlips = 0): Uint16Array {
    const sums = new Uint16Array(people.length);
    for (const [i, word] of typed.entries()) {
      const grows = i === typed.length - 1;
      const key = `${word} ${String(grows)} ${String(moreSlips)}`;
      const best = costsOf.get(key) ?? costOf(word, grows, moreSlips);
      // The newest stands last.
      costsOf.delete(key);
      costsOf.set(key, best);
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (best[at] ?? 0);
    }
    for (const key of costsOf.keys()) {
      if (costsOf.size <= MOST_WORDS) break;
      costsOf.delete(key);
    }
    return sums;
  }

  function costOf(word: string, grows: boolean, moreSlips: number): Uint16Array {
    const best = new Uint16Array(people.length).fill(costs.missing);
    index.find(word, { grows, moreSlips }, (number, nearness, little) => {
      const name = costs.name[nearness] + little;
      // Half of a word and a slip in it: in names that helps, in a few hundred other words it is mostly chance.
      const chance = nearness.endsWith('sStart') || (nearness === 'slipStart' && word.length < SURELY_MEANT);
      // «ИК-2» and «ч. 2» stand beside what else was typed of them; that «2» begins «207.3» as well is chance, too.
      const digit = nearness !== 'exact' && isOneDigit(word);
      const other = chance || digit ? costs.missing : costs.other[nearness];
      const year = word.length < DIGITS_OF_YEAR ? costs.missing : other;
      ofWord(number, (at, field) => {
        const cost = field === 'other' ? other : field === 'year' ? year : field === 'name' ? name : name + costs.patronymic;
        if (cost < (best[at] ?? 0)) best[at] = cost;
      });
    });
    return best;
  }
}

function matches(sums: Uint16Array, words: number): Matches {
  const places = inOrder(sums, words);
  return { places, isPartial: places.length > 0 && lowest(sums) >= costs.missing };
}

function isOneDigit(word: string): boolean {
  return /^\d$/u.test(word);
}

function isOneLetter(word: string): boolean {
  return lettersIn([word]) === 1;
}

function lettersIn(words: readonly string[]): number {
  return Array.from(words.map(fold).join('')).length;
}

function placeOf({ name, region, address }: Institution): string {
  return [name, region, address?.settlement ?? '', address?.district ?? ''].join(' ');
}
