import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, toHex, utf8 } from '../../../src/domain/bytes/index.ts';
import { encrypt, sha256 } from '../../../src/domain/crypto/index.ts';
import { participantKeys } from '../../../src/domain/event/keys.ts';
import { openList, parseList, sealList } from '../../../src/domain/list/index.ts';
import { limits } from '../../../src/domain/wire/index.ts';
import type { PeopleList, Person } from '../../../src/domain/person/person.ts';
import { testPeople, testPerson } from '../../support/evening.ts';
import { fullTestPeople } from '../../support/fullTestPeople.ts';
import { manyTestPeople } from '../../support/manyTestPeople.ts';
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

test('a list’s size is one of a few, and at most a quarter of it is padding', () => {
  const sizes = new Set<number>();
  const people = fullTestPeople(500);
  for (let count = 100; count <= 500; count += 15) {
    const some = testPeople(people.slice(0, count));
    const size = sealList(some, secret, random).bytes.length;
    const needed = deflateRawSync(JSON.stringify(some)).length;
    sizes.add(size);
    expect(needed).toBeLessThan(size);
    expect(needed).toBeGreaterThan(size * 0.79);
  }
  expect([...sizes].map((size) => size / 16_384)).toEqual([3.5, 4, 5, 6, 7, 8, 10, 12, 14, 16]);
});

test(
  '10,000 people with every field filled are one list within the server’s limit, and come back as they were',
  { timeout: 120_000 },
  () => {
    const people = testPeople(fullTestPeople(10_000));
    expect(JSON.stringify(people).length).toBeGreaterThan(limits.list);
    const sealed = sealList(people, secret, random);
    expect(sealed.bytes.length).toBeLessThanOrEqual(limits.list);
    const opened = openList(sealed.bytes, sealed.id, secret);
    // Compared as text: the runner's own comparison takes longer than everything else here.
    expect(opened.ok && JSON.stringify(opened.list) === JSON.stringify(people)).toBe(true);
  },
);

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
  const people = Array.from({ length: 11_000 }, (_, i) => testPerson({ id: `test-${String(i)}`, story: { en: toHex(random(500)) } }));
  expect(() => sealList(testPeople(people), secret, random)).toThrow('list.tooLarge');
});

test('no list is sealed that would open to more than anybody may open', () => {
  const people = manyTestPeople(40_000);
  expect(() => sealList(testPeople(people), secret, random)).toThrow('list.tooLarge');
});

test('a small list that would fill a phone’s memory is refused on the way', () => {
  for (const mebibytes of [33, 300]) {
    const bomb = encryptPlain(frame(deflateRawSync(new Uint8Array(mebibytes * 1024 * 1024).fill(32))));
    expect(bomb.length).toBeLessThan(limits.list / 10);
    expect(openList(bomb, toHex(sha256(bomb)), secret)).toEqual({ ok: false, reason: 'list.tooLarge' });
  }
  const calm = encryptPlain(frame(deflateRawSync(new Uint8Array(31 * 1024 * 1024).fill(32))));
  expect(openList(calm, toHex(sha256(calm)), secret)).toEqual({ ok: false, reason: 'list.malformed' });
});

const json = deflateRawSync(JSON.stringify(list));

test.each<[string, Uint8Array, string]>([
  ['a length beyond the end', frame(json, { length: 400_000 }), 'list.unreadable'],
  ['something hidden in the padding', concat(frame(json), Uint8Array.of(0, 0, 7)), 'list.unreadable'],
  ['nothing but a head', frame(new Uint8Array(0)), 'list.malformed'],
  ['no head', new Uint8Array(4), 'list.unreadable'],
  ['the format of a later version', frame(json, { format: 2 }), 'list.malformed'],
  ['what was not compressed', frame(utf8(JSON.stringify(list))), 'list.malformed'],
  ['half of a compressed list', frame(json.subarray(0, json.length / 2)), 'list.malformed'],
  ['no JSON', frame(deflateRawSync('<!doctype html>')), 'list.malformed'],
  ['bytes that are no text', frame(deflateRawSync(Uint8Array.of(0xff, 0xfe, 0xfd))), 'list.malformed'],
  ['a million brackets', frame(deflateRawSync('['.repeat(1_000_000))), 'list.malformed'],
  ['a million closed brackets', frame(deflateRawSync('['.repeat(500_000) + ']'.repeat(500_000))), 'list.malformed'],
])('what was encrypted with the right key is read as strictly: %s', (_, plain, reason) => {
  const sealed = encryptPlain(plain);
  expect(openList(sealed, toHex(sha256(sealed)), secret)).toMatchObject({ ok: false, reason });
});

test('any deflated bytes inside are a value too, whoever deflated them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (inside) => {
      for (const plain of [frame(inside), frame(deflateRawSync(inside))]) {
        const sealed = encryptPlain(plain);
        expect(openList(sealed, toHex(sha256(sealed)), secret)).toMatchObject({ ok: false, reason: 'list.malformed' });
      }
    }),
    { numRuns: 200 },
  );
  const sealed = encryptPlain(frame(json));
  expect(openList(sealed, toHex(sha256(sealed)), secret)).toEqual({ ok: true, list });
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

test.each([
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2023-02-29', false],
  ['2026-04-31', false],
  ['2026-12-31', true],
  ['2026-11-00', false],
])('%s is a day of the calendar: %s', (status, isOne) => {
  expect(parseList(withPerson({ asOf: { status, institution: null, address: null } })).ok).toBe(isOne);
});

test.each([
  { surname: 'Ёлкин-Сорокин', givenName: 'Фёдор', patronymic: '', latin: 'Fyodor Yolkin-Sorokin' },
  { surname: 'Шевченко', givenName: 'Лук’ян', patronymic: null, latin: 'Lukʼian Ševčenko' },
  { surname: 'Әлиев', givenName: 'Әли', patronymic: 'Вәли оглы', latin: 'Ali Aliyev' },
])('a name in one alphabet is taken: $latin', (name) => {
  expect(parseList(withPerson(name)).ok).toBe(true);
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

/** What `sealList` encrypts: format, length of the deflated JSON, that itself, zeros. */
function frame(deflated: Uint8Array, { format = 1, length = deflated.length } = {}): Uint8Array {
  const head = Uint8Array.of(format, 0, 0, 0, 0);
  new DataView(head.buffer).setUint32(1, length);
  return concat(head, deflated, new Uint8Array(16));
}

function encryptPlain(plain: Uint8Array): Uint8Array {
  return encrypt(participantKeys(secret).list, plain, new Uint8Array(0), random);
}

test('an institution may close and move, but to a known one and in no circle', () => {
  const [a, b] = ['a', 'b'].map((id) => ({ id, name: `ИК-${id}`, region: '', address: null, asOf: null, sources: [] }));
  const closed = '2026-11-01';
  const withBoth = (changeOfA: object, changeOfB: object = {}) =>
    parseList({
      ...list,
      institutions: [
        { ...a, ...changeOfA },
        { ...b, ...changeOfB },
      ],
    });
  expect(withBoth({ closed }).ok).toBe(true);
  expect(withBoth({ closed, movedTo: 'b' }).ok).toBe(true);
  const refused = { ok: false, reason: 'list.malformed', detail: 'institutions.0.movedTo' };
  expect(withBoth({ closed, movedTo: 'c' })).toEqual(refused);
  expect(withBoth({ movedTo: 'b' })).toEqual(refused);
  expect(withBoth({ closed, movedTo: 'b' }, { closed, movedTo: 'a' })).toEqual(refused);
});
