import { expect, test } from 'vitest';
import { parseList } from '../../../src/domain/list/index.ts';
import { whyNotChoosable } from '../../../src/domain/person/choosable.ts';
import { starterList, testList } from '../../../src/domain/person/lists/index.ts';

const today = '2026-11-22';

test('both lists pass the strict parser', () => {
  expect(parseList(structuredClone(starterList))).toEqual({ ok: true, list: starterList });
  expect(parseList(structuredClone(testList))).toEqual({ ok: true, list: testList });
});

test('the starter list holds 18 real people, each with a source and the day of the status', () => {
  expect(starterList.kind).toBe('people');
  expect(starterList.people).toHaveLength(18);
  for (const person of starterList.people) {
    expect(person.test).toBe(false);
    expect(person.sources.length).toBeGreaterThan(0);
    expect(person.asOf.status <= today).toBe(true);
  }
});

/** What we wrote ourselves: addresses of pages and names of publications are kept as they are. */
const ownWords = JSON.stringify(starterList, (key, value: unknown) => (key === 'where' ? undefined : value));

test('no real person has a postal address, because no source gave one', () => {
  expect(starterList.institutions.map(({ address }) => address)).toEqual(starterList.institutions.map(() => null));
  expect(ownWords.match(/ул\.|д\. \d|postalIndex|\d{6}/g)).toBeNull();
});

test('the starter list says nothing of family, health, violence, and repeats no remark from memory', () => {
  expect(
    ownWords.match(/\b(mother|daughter|wife|husband|kindergarten|hospital|ill|tortur\w*|beaten|rape\w*|LGBT|gay|memory|rank \d)/gi),
  ).toBeNull();
  expect(
    ownWords.match(/(?<!\p{L})(мать|матер|дочь|дочер|жена|жене|муж(?!ч)|детск|больни|болезн|пытк|пытал|изби|памяти|ЛГБТ)/giu),
  ).toBeNull();
});

test('letters are called welcome only where a source lists the person as one to write to', () => {
  const listed = starterList.people.filter(({ sources }) => sources.some(({ supports }) => supports.includes('a prisoner to write to')));
  expect(listed.map(({ id }) => id)).toEqual(['miftakhov-azat', 'arkhipova-anna']);
  for (const person of starterList.people) expect(person.letters).toBe(listed.includes(person) ? 'welcome' : 'unknown');
});

test('everything said of a person stands in all three languages of the screens, stories in two lines', () => {
  for (const person of [...starterList.people, ...testList.people]) {
    const { story, occupation, interests, placeNote, asks, leaveOut } = person;
    for (const part of [story, occupation, person.case.sentence, interests, placeNote, asks, leaveOut]) {
      expect([[], ['de', 'en', 'ru']]).toContainEqual(Object.keys(part).sort());
    }
    for (const story of Object.values(person.story)) expect(story.split('\n')).toHaveLength(2);
    for (const { length } of Object.values(interests)) expect(length).toBe(interests['ru']?.length);
  }
});

test('who was released or died stays in the list and cannot be chosen', () => {
  const reasons = starterList.people
    .map((person) => [person.id, whyNotChoosable(person, today)])
    .filter(([, reason]) => reason !== undefined);
  expect(Object.fromEntries(reasons)).toEqual({
    'kozyreva-daria': 'person.released',
    'kara-murza-vladimir': 'person.released',
    'yashin-ilya': 'person.released',
    'navalny-alexei': 'person.died',
  });
});

test('the TEST list is marked person by person, and its stories say so', () => {
  expect(testList.kind).toBe('test');
  for (const { test: marked, story } of testList.people) {
    expect(marked).toBe(true);
    expect(story['en']).toMatch(/^TEST: /);
    expect(story['ru']).toMatch(/^ПРОБА: /);
    expect(story['de']).toMatch(/^TEST: /);
  }
});

test('the TEST list reaches ten institutions with index, and shows every refusal', () => {
  const reachable = testList.institutions.filter(({ address }) => address !== null);
  expect(reachable).toHaveLength(10);
  for (const { id } of reachable) expect(testList.people.some(({ institution }) => institution === id)).toBe(true);
  const reasons = new Set(testList.people.map((person) => whyNotChoosable(person, today)));
  expect(reasons).toEqual(
    new Set([
      undefined,
      'person.released',
      'person.died',
      'person.barred',
      'person.noneWanted',
      'person.relativesOnly',
      'person.outBeforeArrival',
    ]),
  );
});
