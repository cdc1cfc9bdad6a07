import type { Person } from '../../../src/domain/person/person.ts';
import { Dice } from '../people/generatePeople.ts';
import { schemes, type Scheme } from '../people/romanise.ts';
import { seededRandom } from '../random.ts';

/** What somebody types, and whom they mean. */
export interface SearchQuery {
  readonly kind: string;
  readonly query: string;
  /** The person's id in `generatePeople(10_000)`, and the name to see that the crowd is still the same. */
  readonly id: string;
  readonly name: string;
}

/**
 * Two hundred questions to a search about a crowd of people: names in seven ways of transliteration, with slips of the
 * finger, in the wrong keyboard layout, half typed. The rules know the tables of those who publish them and a keyboard,
 * and nothing of how any search works. `searchQueries.json` is what they gave before the search was written.
 */
export function makeSearchQueries(people: readonly Person[], seed = 41): SearchQuery[] {
  const dice = new Dice(seededRandom(seed));
  const inCrowd = countNames(people);
  const cyrillic = people.filter(({ surname, latin }) => /^\p{Script=Cyrillic}/u.test(surname) && /^[\x20-\x7E]+$/.test(latin));
  return plan.flatMap(({ kind, count, make }) => {
    const made: SearchQuery[] = [];
    while (made.length < count) {
      const person = dice.of(cyrillic);
      const name = typedName(person, inCrowd);
      const query = name === undefined ? undefined : make(name, dice, person, people);
      if (query !== undefined) made.push({ kind, query, id: person.id, name: `${person.surname} ${person.givenName}` });
    }
    return made;
  });
}

interface Row {
  readonly kind: string;
  readonly count: number;
  /** Undefined where the name does not lend itself to it. */
  readonly make: (name: string, dice: Dice, person: Person, people: readonly Person[]) => string | undefined;
}

const inScheme = (scheme: Scheme) => (name: string) => eachWord(name, schemes[scheme]);
const schemeNames = Object.keys(schemes) as Scheme[];

const plan: readonly Row[] = [
  { kind: 'iso9', count: 12, make: inScheme('iso9') },
  { kind: 'iso9 without marks', count: 6, make: (name) => withoutMarks(inScheme('iso9')(name)) },
  { kind: 'gost', count: 12, make: inScheme('gost') },
  { kind: 'bgn', count: 10, make: inScheme('bgn') },
  { kind: 'icao', count: 14, make: inScheme('icao') },
  { kind: 'german', count: 16, make: inScheme('german') },
  { kind: 'french', count: 16, make: inScheme('french') },
  { kind: 'casual', count: 14, make: inScheme('casual') },
  { kind: 'slip', count: 30, make: (name, dice) => slipped(name, dice, keyboard.cyrillic) },
  { kind: 'two slips', count: 12, make: (name, dice) => twice(name, dice) },
  {
    kind: 'slip in Latin',
    count: 24,
    make: (name, dice) =>
      slipped(eachWord(name, schemes[dice.of(schemeNames.filter((scheme) => scheme !== 'iso9'))]), dice, keyboard.latin),
  },
  { kind: 'wrong layout', count: 12, make: (name) => inLayout(name) },
  { kind: 'half typed', count: 10, make: (name, dice) => halfTyped(name, dice) },
  { kind: 'е for ё', count: 4, make: (name) => (/ё/iu.test(name) ? name.replace(/ё/gu, 'е').replace(/Ё/gu, 'Е') : undefined) },
  { kind: 'letters that look alike', count: 4, make: (name) => lookAlike(name) },
  { kind: 'surname and occupation', count: 4, make: (_name, _dice, person, people) => withOccupation(person, people) },
];

/** The surname alone where few bear it, else with the given name, else with the patronymic too; undefined where even that is common. */
function typedName(person: Person, inCrowd: ReadonlyMap<string, number>): string | undefined {
  const { surname, givenName, patronymic } = person;
  const names = [surname, `${surname} ${givenName}`, `${surname} ${givenName} ${patronymic ?? ''}`.trim()];
  return names.find((name) => (inCrowd.get(key(name)) ?? 0) <= 4);
}

function countNames(people: readonly Person[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { surname, givenName, patronymic } of people) {
    for (const name of new Set([surname, `${surname} ${givenName}`, `${surname} ${givenName} ${patronymic ?? ''}`.trim()])) {
      // A woman's surname answers to the man's as well: both count.
      counts.set(key(name), (counts.get(key(name)) ?? 0) + 1);
    }
  }
  return counts;
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/(?<=[еио][вн])а\b/gu, '');
}

function eachWord(name: string, change: (word: string) => string): string {
  return name
    .split(/(?=[ -])|(?<=[ -])/u)
    .map(change)
    .join('');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ʹʺ]/gu, '');
}

/** The keys beside each key, in the two layouts. */
const keyboard = {
  cyrillic: neighbours(['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']),
  latin: neighbours(['qwertyuiop', 'asdfghjkl', 'zxcvbnm']),
};

function neighbours(rows: readonly string[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((row) => Array.from(row, (letter, i) => [letter, `${row[i - 1] ?? ''}${row[i + 1] ?? ''}`] as const)));
}

/** One slip of the finger in the longest word, never in its first letter: a letter too few, twice, beside, or two in the wrong order. */
function slipped(name: string, dice: Dice, beside: ReadonlyMap<string, string>): string | undefined {
  const words = name.split(' ');
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '');
  if (longest.length < 5) return undefined;
  const at = 1 + dice.below(longest.length - 2);
  const [before, letter, after] = [longest.slice(0, at), longest.charAt(at), longest.slice(at + 1)];
  if (!/\p{L}/u.test(letter) || !/\p{L}/u.test(after.charAt(0))) return undefined;
  const near = beside.get(letter.toLowerCase());
  const slips = [
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
    near === undefined ? undefined : before + near.charAt(dice.below(near.length)) + after,
  ];
  const slip = dice.of(slips);
  if (slip === undefined || slip === longest) return undefined;
  return words.map((word) => (word === longest ? slip : word)).join(' ');
}

function twice(name: string, dice: Dice): string | undefined {
  if (!name.split(' ').some((word) => word.length >= 9)) return undefined;
  const once = slipped(name, dice, keyboard.cyrillic);
  return once === undefined ? undefined : slipped(once, dice, keyboard.cyrillic);
}

/** The keys that were meant for Cyrillic while the keyboard was set to Latin. */
function inLayout(name: string): string {
  const meant = 'йцукенгшщзхъфывапролджэячсмитьбюё';
  const struck = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
  return Array.from(name.toLowerCase(), (letter) => struck[meant.indexOf(letter)] ?? letter).join('');
}

function halfTyped(name: string, dice: Dice): string | undefined {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || last.length < 5) return undefined;
  return [...words.slice(0, -1), last.slice(0, 2 + dice.below(2))].join(' ');
}

/** Latin letters of the same shape, as come out of documents and scans. */
function lookAlike(name: string): string | undefined {
  const cyrillic = 'аеорсухАВЕКМНОРСТХ';
  const latin = 'aeopcyxABEKMHOPCTX';
  let changed = 0;
  const mixed = Array.from(name, (letter, i) => {
    const same = i % 2 === 0 ? latin[cyrillic.indexOf(letter)] : undefined;
    if (same !== undefined) changed++;
    return same ?? letter;
  });
  return changed >= 2 ? mixed.join('') : undefined;
}

/** A common surname and what the person does: together few have them. */
function withOccupation({ surname, occupation }: Person, people: readonly Person[]): string | undefined {
  const work = occupation['ru'];
  const namesakes = people.filter((one) => one.surname === surname);
  const same = namesakes.filter((one) => one.occupation['ru'] === work);
  return work !== undefined && namesakes.length > 4 && same.length <= 4 ? `${surname} ${work}` : undefined;
}
