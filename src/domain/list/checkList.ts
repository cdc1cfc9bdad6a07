import type { Institution, PeopleList, Person } from '../person/person.ts';

export interface ListFault {
  readonly reason: 'list.malformed' | 'list.hiddenCharacters' | 'list.mixedScript';
  /** The first field that is wrong, as a path: `people.3.surname`. */
  readonly detail: string;
}

/**
 * What a schema cannot see in a list: characters that turn or hide text, letters of two alphabets in one name,
 * the same id twice, a person in an institution that is not there, one that moved in a circle, test people among
 * real ones, a drawing that nobody allowed. Undefined when all is well.
 */
export function checkList(list: PeopleList): ListFault | undefined {
  return findHidden(list) ?? checkReferences(list) ?? findOddPerson(list) ?? findMixedWord(list) ?? findOddDrawing(list);
}

/** What no record alone can show: the same id twice, an institution that is not there, moves in a circle. */
export function checkReferences(list: PeopleList): ListFault | undefined {
  return findTwice(list) ?? findForeignInstitution(list) ?? findOddMove(list);
}

/** The same for one person alone; `detail` begins at the person. */
export function checkPerson(person: Person, kind: PeopleList['kind']): ListFault | undefined {
  return findHidden({ person }) ?? oddPerson(person, kind, 'person');
}

/** The same for one institution alone. */
export function checkInstitution(institution: Institution): ListFault | undefined {
  return findHidden({ institution }) ?? mixedWord(institution, 'institution');
}

/** Controls, bidi marks, private and unpaired characters. Line ends may stand in texts, and the joiners that some scripts and pictures need. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115F\u1160\u2028\u2029\u3164\uFFA0]/u;
const HIDDEN_IN_TEXT = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115F\u1160\u2028\u2029\u3164\uFFA0]/u;
/** Ids, dates and Latin names: nothing in them is hidden, and they are most of a list. */
const ASCII = /^[ -~]*$/;
const longTexts = new Set(['story', 'asks', 'leaveOut', 'supports', 'placeNote']);

function findHidden(value: object): ListFault | undefined {
  const detail = hiddenIn(value, false);
  return detail === undefined ? undefined : { reason: 'list.hiddenCharacters', detail };
}

/** The path to the first; put together only where there is one, for in a long list there are a million fields. */
function hiddenIn(value: object, inText: boolean): string | undefined {
  for (const key of Object.keys(value)) {
    const part = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof part === 'string') {
      if (ASCII.test(part)) continue;
      if ((inText || longTexts.has(key) ? HIDDEN_IN_TEXT : HIDDEN).test(part)) return key;
    } else if (typeof part === 'object' && part !== null) {
      const rest = hiddenIn(part, inText || longTexts.has(key));
      if (rest !== undefined) return `${key}.${rest}`;
    }
  }
  return undefined;
}

function findTwice(list: PeopleList): ListFault | undefined {
  for (const part of ['people', 'institutions', 'drawings'] as const) {
    const seen = new Set<string>();
    for (const [i, { id }] of (list[part] ?? []).entries()) {
      if (seen.has(id)) return malformed(`${part}.${String(i)}.id`);
      seen.add(id);
    }
  }
  return undefined;
}

/** Whoever works with a whole list knows who allowed each drawing; a guest's phone knows it of none. */
function findOddDrawing({ drawings = [], organizers }: PeopleList): ListFault | undefined {
  const i = drawings.findIndex(({ permission }) => (permission === undefined) !== (organizers !== undefined));
  return i < 0 ? undefined : malformed(`drawings.${String(i)}.permission`);
}

function findForeignInstitution(list: PeopleList): ListFault | undefined {
  const known = new Set(list.institutions.map(({ id }) => id));
  const i = list.people.findIndex(({ institution }) => institution !== null && !known.has(institution));
  return i < 0 ? undefined : malformed(`people.${String(i)}.institution`);
}

/** Who follows the moves of an institution must come to an end. */
function findOddMove(list: PeopleList): ListFault | undefined {
  const byId = new Map(list.institutions.map((institution) => [institution.id, institution]));
  for (const [i, { id, closed, movedTo }] of list.institutions.entries()) {
    if (movedTo === undefined) continue;
    if (closed === undefined || !byId.has(movedTo) || movesInCircle(id, byId)) return malformed(`institutions.${String(i)}.movedTo`);
  }
  return undefined;
}

function movesInCircle(start: string, byId: ReadonlyMap<string, Institution>): boolean {
  const passed = new Set<string>();
  for (let at: string | undefined = start; at !== undefined; at = byId.get(at)?.movedTo) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}

function findOddPerson(list: PeopleList): ListFault | undefined {
  for (const [i, person] of list.people.entries()) {
    const fault = oddPerson(person, list.kind, `people.${String(i)}`);
    if (fault) return fault;
  }
  return undefined;
}

function oddPerson(person: Person, kind: PeopleList['kind'], path: string): ListFault | undefined {
  const fault = oddName(person, path);
  if (fault) return fault;
  if (person.test !== (kind === 'test')) return malformed(`${path}.test`);
  if (person.birthDate !== null && person.birthYear !== null && !person.birthDate.startsWith(String(person.birthYear)))
    return malformed(`${path}.birthYear`);
  return undefined;
}

/** The whole name in one alphabet and nothing but letters: `Сорокин` with a Latin `C` would be another man, and no search would find him. */
function oddName(person: Person, path: string): ListFault | undefined {
  if (isPlainRussian(person)) return undefined;
  const parts = { surname: person.surname, givenName: person.givenName, patronymic: person.patronymic ?? '' };
  const first = scriptsIn(person.surname)[0];
  for (const [key, text] of [...Object.entries(parts), ['latin', person.latin] as const]) {
    if (!/^[\p{L} .’'ʼʹ-]*$/u.test(text) || text !== text.normalize('NFC')) return malformed(`${path}.${key}`);
    const allowed = key === 'latin' ? 'Latin' : first;
    if (scriptsIn(text).some((script) => script !== allowed)) return { reason: 'list.mixedScript', detail: `${path}.${key}` };
  }
  return undefined;
}

/** Nearly everybody, known at a glance; the letters й and ё are one character each here. */
function isPlainRussian({ surname, givenName, patronymic, latin }: Person): boolean {
  return (
    RUSSIAN.test(surname) &&
    RUSSIAN.test(givenName) &&
    (patronymic === null || patronymic === '' || RUSSIAN.test(patronymic)) &&
    LATIN.test(latin)
  );
}

const RUSSIAN = /^[А-Яа-яЁё][А-Яа-яЁё -]*$/;
const LATIN = /^[A-Za-z][A-Za-z '-]*$/;

function findMixedWord(list: PeopleList): ListFault | undefined {
  for (const [i, institution] of list.institutions.entries()) {
    const fault = mixedWord(institution, `institutions.${String(i)}`);
    if (fault) return fault;
  }
  return undefined;
}

/** Names and addresses of institutions may hold a Roman number, but no word of two alphabets. */
function mixedWord({ name, region, address }: Institution, path: string): ListFault | undefined {
  for (const [key, text] of Object.entries({ name, region, ...address })) {
    const mixed = text.match(/\p{L}+/gu)?.some((word) => scriptsIn(word).length > 1);
    if (mixed) return { reason: 'list.mixedScript', detail: `${path}.${key}` };
  }
  return undefined;
}

const scripts = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Latin', /\p{Script=Latin}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['other', /(?![\p{Script=Cyrillic}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}/u],
] as const;

function scriptsIn(text: string): string[] {
  return scripts.filter(([, letters]) => letters.test(text)).map(([name]) => name);
}

function malformed(detail: string): ListFault {
  return { reason: 'list.malformed', detail };
}
