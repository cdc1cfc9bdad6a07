import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, toHex, utf8 } from '../../../src/domain/bytes/index.ts';
import { parseList } from '../../../src/domain/list/index.ts';
import { canonicalJson } from '../../../src/domain/publish/canonicalJson.ts';
import { formatHead, parseHead } from '../../../src/domain/publish/head.ts';
import {
  formatPublisherKey,
  formatSigningKey,
  newSigningKey,
  openPublished,
  parsePublisherKey,
  parseSigningKey,
  publisherKeyOf,
  publisherText,
  publishList,
  type TakenBefore,
} from '../../../src/domain/publish/index.ts';
import { publisherCodes, publisherRemarks } from '../../../src/domain/publish/problem.ts';
import de from '../../../src/domain/publish/words/de.json' with { type: 'json' };
import en from '../../../src/domain/publish/words/en.json' with { type: 'json' };
import ru from '../../../src/domain/publish/words/ru.json' with { type: 'json' };
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { signNote } from '../../../src/domain/crypto/note.ts';
import { testList } from '../../../src/domain/person/lists/index.ts';
import { languages } from '../../../src/domain/language/index.ts';
import { seededRandom } from '../../support/random.ts';
import { arbitraryList } from '../../support/sheets/arbitraryList.ts';
import { key, marked, otherSigner, published, replaced, signer } from './aPublisher.ts';

const today = '2026-11-23';
const first = published();

function codeOf(bytes: Uint8Array, before?: TakenBefore, day = today, trusted?: string): string {
  const opened = openPublished(bytes, { today: day, before, key: trusted });
  return opened.ok ? 'taken' : opened.problem.code;
}

test('a published list opens as the list of those who are marked, and names who signed it', () => {
  const opened = openPublished(first.bytes, { today });
  if (!opened.ok) throw new Error(opened.problem.code);
  expect(opened.list.people.map(({ id }) => id)).toEqual(
    testList.people
      .slice(0, -2)
      .map(({ id }) => id)
      .sort(),
  );
  expect(opened.list.people.some((person) => 'publishable' in person)).toBe(false);
  expect(opened.head).toMatchObject({ list: 'TEST people', key, version: 1, issued: '2026-11-01', expires: '2027-01-30', previous: null });
  expect([opened.signer.name, opened.remarks]).toEqual(['lists.example.org', []]);
  expect(parseList(opened.list).ok).toBe(true);
});

test('the file is a signed note that anybody can read, and the list behind it', () => {
  const text = new TextDecoder().decode(first.bytes);
  const lines = text.split('\n');
  expect(lines[0]).toBe('Otkrytka list 1');
  expect(lines.slice(1, 9).map((line) => line.split(': ')[0])).toEqual(Object.keys(first.head));
  expect([lines[9], lines[11], lines[13]]).toEqual(['', '', '']);
  expect(lines[10]).toMatch(/^— lists\.example\.org [A-Za-z0-9+/]{91}=$/);
  expect(lines[12]).toMatch(/^\{"format":1,"institutions":\[/);
});

test('the same list gives the same bytes, in whatever order its people and fields stand', () => {
  const shuffled = {
    ...marked,
    people: marked.people.toReversed().map((person) => Object.fromEntries(Object.entries(person).toReversed()) as typeof person),
    institutions: marked.institutions.toReversed(),
  };
  expect(published(shuffled).bytes).toEqual(first.bytes);
});

test('nothing is published of whom nobody marked: no name, and no institution that only they are in', () => {
  const [one, ...others] = testList.people;
  if (!one) throw new Error('nobody');
  const alone = { ...one, publishable: true as const, institution: testList.institutions[0]?.id ?? null };
  const { bytes } = published({ ...testList, people: [alone, ...others] });
  const opened = openPublished(bytes, { today });
  expect(opened.ok && [opened.list.people.length, opened.list.institutions.map(({ id }) => id)]).toEqual([1, [alone.institution]]);
  const text = new TextDecoder().decode(bytes);
  for (const { surname, latin } of others) expect([surname, text.includes(surname) || text.includes(latin)]).toEqual([surname, false]);
  const said = { name: 'Nobody', issued: today, expires: today, previous: null };
  expect(publishList(testList, said, signer)).toMatchObject({ ok: false, problem: { code: 'publisher.nobody' } });
});

test('an institution that moved is published with the one that its people are in now', () => {
  const [from, to] = testList.institutions;
  const [one] = testList.people;
  if (!from || !to || !one) throw new Error('too few');
  const institutions = [{ ...from, closed: '2026-10-01', movedTo: to.id }, to];
  const { bytes } = published({ ...testList, people: [{ ...one, institution: from.id, publishable: true }], institutions });
  const opened = openPublished(bytes, { today });
  expect(opened.ok && opened.list.institutions).toHaveLength(2);
});

test('who carries letters to a civilian hostage is told to nobody', () => {
  const [one] = marked.people;
  if (!one) throw new Error('nobody');
  const hostage = { ...one, civilianHostage: { channel: 'through a friend in the town', confirmedOn: '2026-11-01' } };
  const { bytes } = published({ ...marked, people: [hostage] });
  const opened = openPublished(bytes, { today });
  expect(opened.ok && opened.list.people[0]?.civilianHostage).toEqual({ channel: '', confirmedOn: null });
});

test('that somebody answers letters is told to all, how many cards a group sent is its own', () => {
  const people = marked.people.map((person) => ({ ...person, answersLetters: true as const, cards: 7 }));
  const opened = openPublished(published({ ...marked, people }).bytes, { today });
  const told = opened.ok ? opened.list.people.map(({ answersLetters, cards }) => [answersLetters, cards]) : [];
  expect([told.length > 0, new Set(told.map(String))]).toEqual([true, new Set(['true,'])]);
});

test('every list that is a list can be published and comes out as it was', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryList, (list) => {
      fc.pre(parseList(list).ok && list.people.some(({ publishable }) => publishable));
      const { bytes } = published(list);
      const opened = openPublished(bytes, { today });
      expect(opened.ok && new Set(opened.list.people.map(({ id }) => id))).toEqual(
        new Set(list.people.filter(({ publishable }) => publishable).map(({ id }) => id)),
      );
    }),
    { numRuns: 25 },
  );
});

test('whatever byte of a file is changed, it is refused', { timeout: 60_000 }, () => {
  const small = published({ ...marked, people: marked.people.slice(0, 1) }).bytes;
  expect(codeOf(small)).toBe('taken');
  // Each byte of the list; of the note, where a signature is checked each time, one in five.
  const note = new TextDecoder().decode(small).indexOf('{');
  for (let at = 0; at < small.length; at += at < note ? 5 : 1) {
    const broken = small.slice();
    broken[at] = (broken[at] ?? 0) ^ (1 << (at % 8));
    expect([at, codeOf(broken)]).not.toEqual([at, 'taken']);
  }
});

test('a file that was cut, lengthened, or had its line ends changed was tampered with', () => {
  expect(codeOf(first.bytes.slice(0, -1))).toBe('publisher.tampered');
  expect(codeOf(concat(first.bytes, utf8('\n')))).toBe('publisher.tampered');
  expect(codeOf(first.bytes.slice(0, 100))).toBe('publisher.tampered');
  expect(codeOf(utf8(new TextDecoder().decode(first.bytes).replaceAll('\n', '\r\n')))).toBe('publisher.tampered');
  expect(codeOf(replaced(first.bytes, 'expires: 2027-01-30', 'expires: 2027-10-30'))).toBe('publisher.tampered');
  expect(codeOf(replaced(first.bytes, '"postalIndex":"', '"postalIndex":"1'))).toBe('publisher.tampered');
});

test('what is no published list, of a later format, or too large says so', () => {
  expect(codeOf(utf8(''))).toBe('publisher.notAList');
  expect(codeOf(utf8('ФИО;Год рождения\n'))).toBe('publisher.notAList');
  expect(codeOf(Uint8Array.of(0x50, 0x4b, 3, 4, 10, 10, 10, 10))).toBe('publisher.notAList');
  expect(codeOf(replaced(first.bytes, 'Otkrytka list 1', 'Otkrytka list 2'))).toBe('publisher.laterFormat');
  expect(codeOf(new Uint8Array(32 * 1024 * 1024 + 8193))).toBe('publisher.tooLarge');
});

test('another key is refused, also one that took the publisher’s name', () => {
  const forged = published(marked, {}, otherSigner).bytes;
  expect(codeOf(forged)).toBe('taken');
  expect(codeOf(forged, undefined, today, key)).toBe('publisher.wrongKey');
  expect(codeOf(forged, first.head)).toBe('publisher.wrongKey');
  // The trusted key in the text, the forger's signature below it.
  expect(codeOf(replaced(forged, formatPublisherKey(publisherKeyOf(otherSigner)), key), first.head)).toBe('publisher.tampered');
});

test('versions follow each other: an older one and a second history are refused', () => {
  const second = published(marked, { previous: first.head });
  const third = published(marked, { previous: second.head });
  expect(second.head).toMatchObject({ version: 2, previous: first.head.sha256 });
  expect([codeOf(second.bytes, first.head), codeOf(third.bytes, first.head)]).toEqual(['taken', 'taken']);
  expect(codeOf(second.bytes, second.head)).toBe('taken');
  expect(codeOf(first.bytes, second.head)).toBe('publisher.rolledBack');
  const fewer = { ...marked, people: marked.people.slice(1) };
  const otherSecond = published(fewer, { previous: first.head });
  expect(codeOf(otherSecond.bytes, second.head)).toBe('publisher.forked');
  expect(codeOf(published(marked, { previous: otherSecond.head }).bytes, second.head)).toBe('publisher.forked');
  expect(codeOf(published(marked, { name: 'Another list' }).bytes, first.head)).toBe('publisher.otherList');
});

test('a list is taken up to the day on which it expires, and by a clock that is behind with a remark', () => {
  expect(codeOf(first.bytes, undefined, '2027-01-30')).toBe('taken');
  expect(openPublished(first.bytes, { today: '2027-01-31' })).toEqual({
    ok: false,
    problem: { code: 'publisher.expired', params: { day: '2027-01-30', today: '2027-01-31' } },
  });
  const early = openPublished(first.bytes, { today: '2016-01-01' });
  expect(early.ok && early.remarks.map(({ code }) => code)).toEqual(['publisher.issuedAhead']);
});

test('what a publisher signed and is no list is refused, with the place', () => {
  const signed = (value: unknown, asText = `${canonicalJson(value)}\n`) => {
    const bytes = utf8(asText);
    const whole = { ...first.head, size: bytes.length, sha256: toHex(sha256(bytes)) };
    return concat(utf8(`${signNote(formatHead(whole), signer.name, signer.secret)}\n`), bytes);
  };
  const list = openPublished(first.bytes, { today });
  if (!list.ok) throw new Error(list.problem.code);
  const detailOf = (bytes: Uint8Array) => {
    const opened = openPublished(bytes, { today });
    return opened.ok ? 'taken' : [opened.problem.code, opened.problem.params['detail']];
  };
  expect(detailOf(signed(list.list))).toBe('taken');
  expect(detailOf(signed({ ...list.list, more: 1 }))).toEqual(['publisher.malformed', 'list.malformed at more']);
  expect(detailOf(signed({ ...list.list, version: 2 }))).toEqual(['publisher.malformed', 'version']);
  expect(detailOf(signed(null, '{"a":\n'))).toEqual(['publisher.malformed', 'JSON']);
  expect(detailOf(signed(null, `${JSON.stringify(list.list)}\n`))).toEqual(['publisher.malformed', 'canonical JSON']);
  expect(detailOf(signed(null, '['.repeat(200_000)))).toEqual(['publisher.malformed', 'JSON']);
});

test('the signed lines are read back as they were, and nothing else is', () => {
  expect(parseHead(formatHead(first.head))).toEqual(first.head);
  for (const bad of [
    { version: 0 },
    { version: 1.5 },
    { version: 2 },
    { previous: first.head.sha256 },
    { issued: '2026-02-31' },
    { expires: '2026-10-31' },
    { expires: '2028-11-01' },
    { sha256: 'abc' },
    { list: ' TEST' },
    { list: 'TE\u202eST' },
    { list: 'a: b\nversion: 9' },
    { size: 0 },
  ])
    expect([bad, parseHead(formatHead({ ...first.head, ...bad }))]).toEqual([bad, undefined]);
  expect(parseHead(`${formatHead(first.head)}more: 1\n`)).toBeUndefined();
});

test('keys are written and read in the form of signed notes, and a wrong letter is noticed', () => {
  const text = formatSigningKey(signer);
  expect(text).toMatch(/^PRIVATE\+KEY\+lists\.example\.org\+[0-9a-f]{8}\+/);
  expect(parseSigningKey(`${text}\n`)).toEqual(signer);
  expect(formatPublisherKey(parsePublisherKey(key) ?? publisherKeyOf(otherSigner))).toBe(key);
  expect(parsePublisherKey(key.replace('lists', 'lista'))).toBeUndefined();
  expect(parseSigningKey(text.replace('lists', 'lista'))).toBeUndefined();
  expect(parsePublisherKey(text)).toBeUndefined();
  // The example of the Go documentation of signed notes has capitals in its name; ours have none, so that no name looks like another.
  expect(parsePublisherKey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')).toBeUndefined();
  expect(() => newSigningKey('Списки', seededRandom(1))).toThrow();
});

test('every refusal has words in every language that name what they were told', () => {
  for (const words of [en, ru, de]) expect(Object.keys(words).sort()).toEqual([...publisherCodes, ...publisherRemarks].sort());
  const params = {
    version: '3',
    known: '4',
    day: '2026-01-02',
    today: '2026-11-23',
    name: 'a.org',
    list: 'L',
    size: '1',
    most: '2',
    detail: 'x',
  };
  for (const { tag: language } of languages)
    for (const code of [...publisherCodes, ...publisherRemarks]) {
      expect(publisherText({ code, params }, language)).not.toMatch(/[{}]/);
    }
  expect(publisherText({ code: 'publisher.expired', params }, 'en', (day) => day.slice(8))).toContain('until 02, and today is 23');
});
