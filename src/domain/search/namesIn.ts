import type { Person } from '../person/person.ts';
import { readings } from './readings.ts';
import { soundKey } from './soundKey.ts';
import { fold, isLatin, mended, searchWords } from './words.ts';

/** Whom a text with names means, each part of it as it was written. */
export interface NamedPeople {
  readonly found: readonly Person[];
  /** A name that more than one person has. */
  readonly unclear: readonly { readonly text: string; readonly people: readonly Person[] }[];
  readonly unknown: readonly string[];
}

/**
 * Finds the people whom a pasted text names: the signers of a letter, the authors of an exhibition. One name a line, or
 * several between commas; any order, either script, initials, with or without a patronymic. A surname has to be among it.
 */
export function namesIn(text: string, people: readonly Person[]): NamedPeople {
  const known = people.map(namesOf);
  const found = new Set<Person>();
  const unclear: { text: string; people: readonly Person[] }[] = [];
  const unknown: string[] = [];
  for (const line of text.split(/[\n\r;•]+/u).map(bare)) {
    const whole = meant(line, known);
    // «Иванова, Анна» is one name, «Анна Иванова, Борис Петров» are two.
    const parts = whole.length > 0 ? [line] : line.split(/,|\s(?:и|and|und)\s/u).map(bare);
    for (const part of parts) {
      if (searchWords(part).length === 0) continue;
      const [one, ...others] = meant(part, known);
      if (!one) unknown.push(part);
      else if (others.length > 0) unclear.push({ text: part, people: [one, ...others] });
      else found.add(one);
    }
  }
  return { found: people.filter((person) => found.has(person)), unclear, unknown };
}

interface Names {
  readonly person: Person;
  readonly surname: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

function namesOf(person: Person): Names {
  const latin = searchWords(person.latin);
  const given = searchWords(`${person.givenName} ${person.patronymic ?? ''}`);
  const surname = [...searchWords(person.surname), ...latin.slice(-1)].flatMap(keysOf);
  return {
    person,
    surname: new Set(surname),
    all: new Set([...surname, ...[...given, ...latin].flatMap(keysOf)]),
    initials: new Set([...given, ...latin.slice(0, -1)].map((word) => fold(word).charAt(0))),
  };
}

/** Everybody to whom each word of it belongs. */
function meant(text: string, known: readonly Names[]): Person[] {
  const words = searchWords(text);
  const initials = words.filter((word) => word.length === 1).map(fold);
  const keys = words.filter((word) => word.length > 1).map(keysOf);
  if (keys.length === 0) return [];
  return known
    .filter(
      (names) =>
        keys.some((alike) => alike.some((key) => names.surname.has(key))) &&
        keys.every((alike) => alike.some((key) => names.all.has(key))) &&
        initials.every((letter) => names.initials.has(letter)),
    )
    .map(({ person }) => person);
}

function keysOf(word: string): string[] {
  const one = mended(word);
  return isLatin(one) ? readings(one.toLowerCase()) : [soundKey(fold(one))];
}

/** Without its number in a list, and without what is said of somebody behind a dash or in brackets. */
function bare(part: string): string {
  return part
    .replace(/^\s*\d+\s*[.)]\s*/u, '')
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/\s[–—-]\s.*$/u, '')
    .trim();
}
