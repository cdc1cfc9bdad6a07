import type { Institution, PeopleList, Person } from '../person/person.ts';

export interface ListFault {
  readonly reason: 'list.malformed' | 'list.hiddenCharacters' | 'list.mixedScript';
  /** The first field that is wrong, as a path: `people.3.surname`. */
  readonly detail: string;
}

/**
 * What a schema cannot see in a list: characters that turn or hide text, letters of two alphabets in one name,
 * the same id twice, a person in an institution that is not there, one that moved in a circle, test people among
 * real ones. Undefined when all is well.
 */
export function checkList(list: PeopleList): ListFault | undefined {
  return findHidden(list, '') ?? checkReferences(list) ?? findOddPerson(list) ?? findMixedWord(list);
}

/** What no record alone can show: the same id twice, an institution that is not there, moves in a circle. */
export function checkReferences(list: PeopleList): ListFault | undefined {
  return findTwice(list) ?? findForeignInstitution(list) ?? findOddMove(list);
}

/** The same for one person alone; `detail` begins at the person. */
export function checkPerson(person: Person, kind: PeopleList['kind']): ListFault | undefined {
  return findHidden(person, 'person') ?? oddPerson(person, kind, 'person');
}

/** The same for one institution alone. */
export function checkInstitution(institution: Institution): ListFault | undefined {
  return findHidden(institution, 'institution') ?? mixedWord(institution, 'institution');
}

/** Controls, bidi marks, private and unpaired characters. Line ends may stand in texts, and the joiners that some scripts and pictures need. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115F\u1160\u2028\u2029\u3164\uFFA0]/u;
const HIDDEN_IN_TEXT = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115F\u1160\u2028\u2029\u3164\uFFA0]/u;
const longTexts = new Set(['story', 'asks', 'leaveOut', 'supports', 'placeNote']);

function findHidden(value: unknown, path: string, inText = false): ListFault | undefined {
  if (typeof value === 'string')
    return (inText ? HIDDEN_IN_TEXT : HIDDEN).test(value) ? { reason: 'list.hiddenCharacters', detail: path } : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const fault = findHidden(part, path === '' ? key : `${path}.${key}`, inText || longTexts.has(key));
    if (fault) return fault;
  }
  return undefined;
}

function findTwice(list: PeopleList): ListFault | undefined {
  for (const part of ['people', 'institutions'] as const) {
    const seen = new Set<string>();
    for (const [i, { id }] of list[part].entries()) {
      if (seen.has(id)) return malformed(`${part}.${String(i)}.id`);
      seen.add(id);
    }
  }
  return undefined;
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
  const parts = { surname: person.surname, givenName: person.givenName, patronymic: person.patronymic ?? '' };
  const first = scriptsIn(person.surname)[0];
  for (const [key, text] of [...Object.entries(parts), ['latin', person.latin] as const]) {
    if (!/^[\p{L} .’'ʼʹ-]*$/u.test(text) || text !== text.normalize('NFC')) return malformed(`${path}.${key}`);
    const allowed = key === 'latin' ? 'Latin' : first;
    if (scriptsIn(text).some((script) => script !== allowed)) return { reason: 'list.mixedScript', detail: `${path}.${key}` };
  }
  return undefined;
}

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
