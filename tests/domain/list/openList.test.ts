import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, toHex, utf8 } from '../../../src/domain/bytes/index.ts';
import { encrypt, sha256 } from '../../../src/domain/crypto/index.ts';
import { participantKeys } from '../../../src/domain/event/keys.ts';
import { openList, parseList, sealList } from '../../../src/domain/list/index.ts';
import type { PeopleList, Person } from '../../../src/domain/person/person.ts';
import { testPeople, testPerson } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const random = seededRandom(1);
const secret = random(16);
const list = testPeople();
const { id, bytes } = sealList(list, secret, random);

test('a list opens with its hash and its secret, and as it was', () => {
  expect(openList(bytes, id, secret)).toEqual({ ok: true, list });
});

test('a list of one person and a list of none have the same size', () => {
  expect(sealList(testPeople([]), secret, random).bytes).toHaveLength(bytes.length);
});

test('another hash is refused', () => {
  expect(openList(bytes, id.replace(/^./, id.startsWith('0') ? '1' : '0'), secret)).toEqual({ ok: false, reason: 'list.hash' });
});

test('another evening’s secret does not open a list', () => {
  expect(openList(bytes, id, random(16))).toEqual({ ok: false, reason: 'list.unreadable' });
});

test('one turned bit anywhere is noticed, with the old hash and with a new one', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const turned = bytes.slice();
      turned[at] = (turned[at] ?? 0) ^ (1 << bit);
      expect(openList(turned, id, secret)).toEqual({ ok: false, reason: 'list.hash' });
      expect(openList(turned, toHex(sha256(turned)), secret)).toEqual({ ok: false, reason: 'list.unreadable' });
    }),
    { numRuns: 200 },
  );
});

test('a list that was cut short is refused', () => {
  for (const length of [0, 1, 39, 40, 43, bytes.length - 1]) {
    const cut = bytes.slice(0, length);
    expect(openList(cut, toHex(sha256(cut)), secret)).toEqual({ ok: false, reason: 'list.unreadable' });
  }
});

test('more than 5 MiB is refused before anything is computed', () => {
  const huge = new Uint8Array(5 * 1024 * 1024 + 1);
  expect(openList(huge, toHex(sha256(huge)), secret)).toEqual({ ok: false, reason: 'list.tooLarge' });
  const people = Array.from({ length: 40_000 }, (_, i) => testPerson({ id: `test-${String(i)}` }));
  expect(() => sealList(testPeople(people), secret, random)).toThrow('list.tooLarge');
});

test.each<[string, Uint8Array, string]>([
  ['a length beyond the end', frame(utf8('{}'), 4000), 'list.unreadable'],
  ['something hidden in the padding', concat(frame(utf8(JSON.stringify(list))), Uint8Array.of(0, 0, 7)), 'list.unreadable'],
  ['no JSON', frame(utf8('<!doctype html>')), 'list.malformed'],
  ['bytes that are no text', frame(Uint8Array.of(0xff, 0xfe, 0xfd)), 'list.malformed'],
  ['a million brackets', frame(utf8('['.repeat(1_000_000))), 'list.malformed'],
  ['a million closed brackets', frame(utf8('['.repeat(500_000) + ']'.repeat(500_000))), 'list.malformed'],
])('what was encrypted with the right key is read as strictly: %s', (_, plain, reason) => {
  const sealed = encrypt(participantKeys(secret).list, plain, new Uint8Array(0), random);
  expect(openList(sealed, toHex(sha256(sealed)), secret)).toMatchObject({ ok: false, reason });
});

test('unknown and missing fields are refused by name, on every level', () => {
  expect(parseList({ ...list, comment: 'x' })).toEqual({ ok: false, reason: 'list.malformed', detail: 'comment' });
  expect(parseList(withPerson({ phone: '1' }))).toEqual({ ok: false, reason: 'list.malformed', detail: 'people.0.phone' });
  expect(parseList(withPerson({ asOf: { status: '2026-11-01', institution: null, address: null, health: null } }))).toMatchObject({
    detail: 'people.0.asOf.health',
  });
  const { letters, ...without } = testPerson();
  expect(letters).toBe('welcome');
  expect(parseList({ ...list, people: [without] })).toMatchObject({ reason: 'list.malformed', detail: 'people.0.letters' });
});

test.each<[string, object, string]>([
  ['a day that does not exist', { asOf: { status: '2026-02-31', institution: null, address: null } }, 'people.0.asOf.status'],
  ['no source', { sources: [] }, 'people.0.sources'],
  ['a story of a megabyte', { story: { en: 'x'.repeat(1_000_000) } }, 'people.0.story.en'],
  ['a language that is none', { story: { '../en': 'x' } }, 'people.0.story.../en'],
  ['an id with a path', { id: '../x' }, 'people.0.id'],
  ['an unknown status', { status: 'free' }, 'people.0.status'],
  ['two years of birth', { birthDate: '1990-01-01', birthYear: 1991 }, 'people.0.birthYear'],
  ['an institution that is not in the list', { institution: 'ik-0' }, 'people.0.institution'],
  ['a digit in a name', { surname: 'Пр0бников' }, 'people.0.surname'],
  ['an accent over a letter', { givenName: 'Те\u0301ст' }, 'people.0.givenName'],
  ['й in two characters', { surname: 'Соловеи\u0306' }, 'people.0.surname'],
  ['a real person in a TEST list', { test: false }, 'people.0.test'],
])('%s is refused', (_, change, detail) => {
  expect(parseList(withPerson(change))).toEqual({ ok: false, reason: 'list.malformed', detail });
});

test('a TEST person cannot slip into a list of real people', () => {
  expect(parseList({ ...list, kind: 'people' })).toMatchObject({ ok: false, detail: 'people.0.test' });
});

test('the same id twice is refused', () => {
  expect(parseList(testPeople([testPerson(), testPerson()]))).toEqual({ ok: false, reason: 'list.malformed', detail: 'people.1.id' });
});

test.each([
  ['a right-to-left override', '\u202e'],
  ['an isolate', '\u2066'],
  ['a right-to-left mark', '\u200f'],
  ['an Arabic letter mark', '\u061c'],
  ['a zero-width space', '\u200b'],
  ['a byte order mark', '\ufeff'],
  ['a soft hyphen', '\u00ad'],
  ['a line break', '\n'],
  ['a null', '\0'],
  ['a filler that looks like nothing', '\u3164'],
  ['half a surrogate pair', '\ud800'],
])('%s in a name is refused', (_, character) => {
  for (const field of ['surname', 'givenName', 'patronymic', 'latin'] as const) {
    const result = parseList(withPerson({ [field]: `${testPerson()[field] ?? ''}${character}` }));
    expect(result).toEqual({ ok: false, reason: 'list.hiddenCharacters', detail: `people.0.${field}` });
  }
});

test('bidi controls are refused in every other text too, line breaks only where no text runs over lines', () => {
  expect(parseList(withPerson({ story: { en: 'a\u202eb' } }))).toEqual({
    ok: false,
    reason: 'list.hiddenCharacters',
    detail: 'people.0.story.en',
  });
  expect(parseList(withPerson({ interests: { en: ['a', '\u2067b'] } }))).toMatchObject({ detail: 'people.0.interests.en.1' });
  expect(parseList(withPerson({ story: { en: 'one\ntwo' } })).ok).toBe(true);
  expect(parseList(withPerson({ occupation: { en: 'one\ntwo' } })).ok).toBe(false);
});

test.each<[string, Partial<Person>, string]>([
  ['a Latin C at the start', { surname: 'Cорокин' }, 'surname'],
  ['a Latin o inside', { givenName: 'Иваo' }, 'givenName'],
  ['a Greek omicron', { patronymic: 'Тестοвич' }, 'patronymic'],
  ['a given name wholly in Latin beside a Cyrillic surname', { givenName: 'Bepa' }, 'givenName'],
  ['a Cyrillic letter in the Latin name', { latin: 'Тest Probnikov' }, 'latin'],
  ['an Armenian letter', { surname: 'ПробникоՎ' }, 'surname'],
])('a look-alike in a name is refused: %s', (_, change, field) => {
  expect(parseList(withPerson(change))).toEqual({ ok: false, reason: 'list.mixedScript', detail: `people.0.${field}` });
});

test('names that only look unusual pass', () => {
  for (const change of [
    { surname: 'Кара-Мурза' },
    { surname: 'Д’Артаньян' },
    { surname: 'Гарсиа Маркес' },
    { patronymic: 'Рашид оглы' },
    { patronymic: '' },
    { surname: 'Ґалаґан', givenName: 'Їжак' },
    { latin: 'Žarko Müller-O’Neill' },
  ]) {
    expect(parseList(withPerson(change)).ok).toBe(true);
  }
});

test('an institution with a look-alike letter is refused, one with a Roman number is not', () => {
  const institution = { id: 'x', name: 'ФКУ ИК-2', region: 'Тверская область', address: null, asOf: null, sources: [] };
  const address = {
    street: 'ул. III Интернационала',
    settlement: 'г. Тверь',
    district: '',
    region: 'Тверская область',
    postalIndex: '170000',
  };
  expect(parseList({ ...list, institutions: [{ ...institution, address }] }).ok).toBe(true);
  // The first letter of the abbreviation is Latin.
  expect(parseList({ ...list, institutions: [{ ...institution, name: 'CИЗО-2' }] })).toMatchObject({
    reason: 'list.mixedScript',
    detail: 'institutions.0.name',
  });
  expect(parseList({ ...list, institutions: [{ ...institution, address: { ...address, postalIndex: '17000' } }] })).toMatchObject({
    reason: 'list.malformed',
    detail: 'institutions.0.address.postalIndex',
  });
});

test('whatever arrives, the answer is a value', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseList(value)).toMatchObject({ ok: false, reason: 'list.malformed' });
    }),
    { numRuns: 500 },
  );
});

function withPerson(change: object): Omit<PeopleList, 'people'> & { people: object[] } {
  return { ...list, people: [{ ...testPerson(), ...change }] };
}

/** What `sealList` encrypts: the length of the JSON, the JSON, zeros. */
function frame(json: Uint8Array, length = json.length): Uint8Array {
  const head = new Uint8Array(4);
  new DataView(head.buffer).setUint32(0, length);
  return concat(head, json, new Uint8Array(16));
}
