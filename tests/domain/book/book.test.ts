import { expect, test } from 'vitest';
import {
  bookOf,
  emptyBook,
  freshSaid,
  fromBook,
  mergeBooks,
  newsIn,
  openBook,
  rulesFromBook,
  parseBook,
  sealBook,
  strangerIn,
  type GroupBook,
} from '../../../src/domain/book/index.ts';
import { changePerson } from '../../../src/domain/list/changePerson.ts';
import { allOfRules, foldRules, foldSaid, nothingSaid, type SaidOfPerson } from '../../../src/domain/log/index.ts';
import { sealOperation } from '../../../src/domain/log/index.ts';
import { newIdentity, recipientOf } from '../../../src/domain/record/seal.ts';
import type { PeopleList, Person } from '../../../src/domain/person/person.ts';
import { ownRule } from '../../support/ownRule.ts';
import { testPerson } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const random = seededRandom(12);
const somebody = (id: string, change: Partial<Person> = {}) => testPerson({ id, test: false, ...change });
const listOf = (...people: Person[]): PeopleList => ({ format: 1, version: 4, kind: 'people', people, institutions: [] });
const evening = { eid: 'a'.repeat(32), title: 'Вечер', date: '2026-11-29' };

const address = {
  institution: 'ФКУ ПРОБА',
  street: 'ул. Пробная, д. 1',
  settlement: 'г. Пробск',
  district: '',
  region: '',
  postalIndex: '123456',
};
const addressOf = (person: string, day: string, source = 'звонок'): SaidOfPerson => ({
  type: 'confirmAddress',
  person,
  day,
  source,
  address,
  listed: null,
});
const factsOf = (person: string, day: string): SaidOfPerson => ({
  type: 'confirmFacts',
  person,
  day,
  source: 'письмо',
  facts: { surname: 'Пробников', givenName: 'Тест', patronymic: 'Тестович', birthYear: 1990, dative: 'Пробникову Тесту Тестовичу' },
});
const wishOf = (person: string, day: string, wish: { letters?: 'noneWanted'; answers?: boolean }): SaidOfPerson => ({
  type: 'noteWishes',
  person,
  day,
  source: 'ответ',
  ...wish,
});
const checkOf = (person: string, day: string): SaidOfPerson => ({
  type: 'confirmStatus',
  person,
  day,
  status: 'inCustody',
  source: 'адвокат',
});

const one = somebody('one', { cards: 3 });
const two = somebody('two');
const said: SaidOfPerson[] = [
  addressOf('one', '2026-11-01'),
  factsOf('one', '2026-11-01'),
  { type: 'overrideAddress', person: 'one', day: '2026-11-02', override: { fields: ['birthYear'], reason: 'так надо' } },
  checkOf('one', '2026-11-20'),
  wishOf('two', '2026-11-03', { answers: true }),
];
const part = {
  list: listOf(one, two),
  said: foldSaid(said),
  cards: new Map([
    ['one', 2],
    ['test-person', 9],
  ]),
  evening,
};

test('a book holds whom the group writes to, with the evening’s cards, who answers, and when somebody made sure', () => {
  const { list, evenings } = bookOf(part);
  expect(list.people).toMatchObject([
    { id: 'one', cards: 5, asOf: { status: '2026-11-20' } },
    { id: 'two', answersLetters: true },
  ]);
  expect(list.people[1]?.cards).toBeUndefined();
  expect(evenings).toEqual([{ ...evening, cards: 2, people: 1 }]);
});

test('from whom organizers know something stays at the desks: the list of a book goes to every guest', () => {
  const { list } = bookOf(part);
  for (const source of ['адвокат', 'звонок', 'письмо', 'ответ']) expect(JSON.stringify(list)).not.toContain(source);
});

test('more cards than a list can say are said as the most it can', () => {
  const counted = { ...part, list: listOf(somebody('one', { cards: 1_000_000 })) };
  const book = bookOf(counted);
  expect(parseBook(JSON.stringify(book))).toEqual(book);
});

test('what organizers said in one evening counts in the next as it did there', () => {
  const operations = fromBook(bookOf(part), new Set(['one', 'two']), '2026-12-20');
  const next = foldSaid(operations.flatMap((operation) => (operation.type === 'fromBook' ? operation.said : [])));
  expect(next).toEqual(part.said);
});

test('an evening learns only of its own people, and nothing twice', () => {
  const book = bookOf(part);
  expect(freshSaid(book, new Set(['two']), nothingSaid)).toEqual([wishOf('two', '2026-11-03', { answers: true })]);
  expect(fromBook(book, new Set(['one', 'two']), '2026-12-20', part.said)).toEqual([]);
  const later = foldSaid([addressOf('one', '2026-12-01', 'письмо вернулось')]);
  expect(freshSaid(book, new Set(['one']), later).map(({ type }) => type)).toEqual(['confirmFacts', 'confirmStatus']);
});

test('a book of a thousand people goes into the log in pieces that can be sealed', async () => {
  const people = Array.from({ length: 1000 }, (_, n) => somebody(`p-${String(n)}`));
  const everything = people.flatMap(({ id }) => [addressOf(id, '2026-11-01', 'и'.repeat(500)), factsOf(id, '2026-11-01')]);
  const operations = fromBook(
    bookOf({ ...part, list: listOf(...people), said: foldSaid(everything) }),
    new Set(people.map(({ id }) => id)),
    '2026-12-20',
  );
  expect(operations.flatMap((operation) => (operation.type === 'fromBook' ? operation.said : []))).toHaveLength(2000);
  const recipient = await recipientOf(await newIdentity());
  const head = { eid: evening.eid, id: 'b'.repeat(32), card: null, epoch: 1 };
  for (const [counter, operation] of operations.entries())
    expect((await sealOperation(operation, { ...head, counter }, recipient, random(32))).length).toBeLessThanOrEqual(65_536);
});

test('two books of one group become one: the later word counts, and an evening in both once', () => {
  const older = bookOf(part);
  const newer: GroupBook = {
    ...older,
    list: {
      ...listOf({ ...one, cards: 4, status: 'inTransit', asOf: { ...one.asOf, status: '2026-12-01' } }, somebody('three')),
      version: 7,
    },
    said: [addressOf('one', '2026-12-02', 'новый звонок')],
    evenings: [...older.evenings, { ...evening, eid: 'b'.repeat(32), date: '2026-12-20', cards: 1, people: 1 }],
  };
  const merged = mergeBooks(older, newer);
  expect(merged.list.people.map(({ id, status, cards }) => [id, status, cards])).toEqual([
    ['one', 'inTransit', 5],
    ['two', 'inCustody', undefined],
    ['three', 'inCustody', undefined],
  ]);
  expect(foldSaid(merged.said).addresses.get('one')?.source).toBe('новый звонок');
  expect(foldSaid(merged.said).wishes.get('two')?.answers).toBe(true);
  expect(merged.evenings.map(({ date }) => date)).toEqual(['2026-11-29', '2026-12-20']);
  expect(mergeBooks(merged, merged)).toEqual(merged);
  expect(mergeBooks(emptyBook, older)).toMatchObject({ list: older.list, evenings: older.evenings });
});

test('a status that was put right with an earlier day counts, and gives way to what another evening learned later', () => {
  const edit = (status: 'released' | 'inTransit', day: string, where: string) => ({
    person: 'one',
    day,
    source: { where, supports: '' },
    status: { was: 'inCustody' as const, to: status },
  });
  const changed = (list: PeopleList, change: ReturnType<typeof edit>) => {
    const made = changePerson(list, change, '2026-12-20');
    if (!made.ok) throw new Error(made.reason);
    return bookOf({ ...part, list: made.list });
  };
  const kept = bookOf({ ...part, list: listOf({ ...one, asOf: { ...one.asOf, status: '2026-11-20' } }) });
  const next = changed(kept.list, edit('released', '2026-11-10', 'письмо от родных'));
  const statusIn = (book: GroupBook) => book.list.people.map(({ status, asOf }) => [status, asOf.status]);
  for (const book of [mergeBooks(kept, next), mergeBooks(next, kept)]) expect(statusIn(book)).toEqual([['released', '2026-11-10']]);
  // The same source once more: only of an evening that began with this book it is certain that it had seen it.
  const source = { where: 'письмо от родных', supports: '', date: '2026-11-20' };
  const [there] = kept.list.people;
  const same = bookOf({ ...part, list: listOf({ ...(there ?? one), sources: [...one.sources, source] }) });
  const again = changed(same.list, edit('released', '2026-11-10', 'письмо от родных'));
  expect(statusIn(mergeBooks(same, again, true))).toEqual([['released', '2026-11-10']]);
  expect(statusIn(mergeBooks(same, again))).toEqual([['inCustody', '2026-11-20']]);
  expect(statusIn(mergeBooks(again, same, true))).toEqual([['inCustody', '2026-11-20']]);
  // Whoever opens that evening again has not seen this.
  const later = changed(kept.list, edit('inTransit', '2026-12-15', 'адвокат'));
  for (const book of [mergeBooks(later, next), mergeBooks(next, later)]) expect(statusIn(book)).toEqual([['inTransit', '2026-12-15']]);
});

test('who is where goes by its own day: a newer status in one book does not undo a newer place in the other', () => {
  const place = { where: 'письмо от родных', supports: 'колония', date: '2026-11-15' };
  const moved = { ...one, institution: 'ik-6', asOf: { ...one.asOf, institution: '2026-11-15' }, sources: [...one.sources, place] };
  const ill = { ...one, status: 'hospital' as const, asOf: { ...one.asOf, status: '2026-12-01', institution: '2026-11-01' } };
  const [learned, heard] = [bookOf({ ...part, list: listOf(moved) }), bookOf({ ...part, list: listOf(ill) })];
  for (const merged of [mergeBooks(learned, heard), mergeBooks(heard, learned)]) {
    const [person] = merged.list.people;
    expect([person?.status, person?.institution, person?.asOf]).toMatchObject([
      'hospital',
      'ik-6',
      { status: '2026-12-01', institution: '2026-11-15' },
    ]);
    expect(person?.sources).toContainEqual(place);
    expect(mergeBooks(merged, merged)).toEqual(merged);
  }
});

const overrideOf = (day: string, ...fields: readonly 'birthYear'[]): SaidOfPerson => ({
  type: 'overrideAddress',
  person: 'one',
  day,
  override: { fields: [...fields], reason: fields.length > 0 ? 'так надо' : '' },
});

test('an older book does not bring back what was posted without, once that was taken back', () => {
  const before = bookOf({ ...part, said: foldSaid([overrideOf('2026-11-02', 'birthYear')]) });
  const after = bookOf({ ...part, said: foldSaid([overrideOf('2026-11-02', 'birthYear'), overrideOf('2026-12-20')]) });
  for (const book of [mergeBooks(before, after), mergeBooks(after, before)])
    expect(foldSaid(book.said).overrides.get('one')?.fields).toEqual([]);
});

test('of one day a desk keeps what it knows, whatever a backup of that day says', () => {
  const backup = bookOf({ ...part, said: foldSaid([addressOf('one', '2026-11-29', 'утром')]) });
  expect(freshSaid(backup, new Set(['one']), foldSaid([addressOf('one', '2026-11-29', 'вечером')]))).toEqual([]);
});

test('who wants no letters is not offered again because another book has newer facts', () => {
  const noted = bookOf({ ...part, said: foldSaid([wishOf('two', '2026-12-10', { letters: 'noneWanted', answers: true })]) });
  const newerFacts = bookOf({ ...part, list: listOf({ ...two, asOf: { ...two.asOf, status: '2026-12-01' } }), said: nothingSaid });
  for (const book of [mergeBooks(noted, newerFacts), mergeBooks(newerFacts, noted)])
    expect(book.list.people.find(({ id }) => id === 'two')).toMatchObject({
      letters: 'noneWanted',
      answersLetters: true,
      asOf: { status: '2026-12-01' },
    });
});

test('addresses on hold and publishers of both books stay known', () => {
  const was = { ...address, institution: 'ФКУ РАНЬШЕ' };
  const publisher = { key: 'k', list: 'l', version: 3, sha256: 'a'.repeat(64), issued: '2026-11-01', expires: '2027-11-01', people: [] };
  const withParts = (id: string, version: number) => ({
    ...listOf(somebody(id)),
    earlier: [{ person: id, day: '2026-11-01', was }],
    followed: [{ ...publisher, version }],
  });
  const merged = mergeBooks(bookOf({ ...part, list: withParts('one', 3) }), bookOf({ ...part, list: withParts('two', 2) }));
  expect(merged.list.earlier?.map(({ person }) => person)).toEqual(['one', 'two']);
  expect(merged.list.followed?.map(({ version }) => version)).toEqual([3]);
});

test('another book’s news are told of this evening, of others, and of evenings; once they are taken there are none', () => {
  const own = bookOf({ ...part, said: nothingSaid });
  const here = new Set(['one']);
  const other = bookOf({ ...part, list: listOf(one, two, somebody('three')), cards: new Map([['one', 4]]) });
  expect(newsIn(other, own, here, nothingSaid)).toEqual({ people: 1, said: 4, saidOfOthers: 1, evenings: 1, rules: 0 });
  expect(newsIn(other, mergeBooks(other, own), here, part.said)).toEqual({ people: 0, said: 0, saidOfOthers: 0, evenings: 0, rules: 0 });
  // What it says only of people who are elsewhere is no less news.
  expect(newsIn(bookOf(part), { ...own, said: said.slice(0, 4) }, here, part.said)).toMatchObject({ said: 0, saidOfOthers: 1 });
});

const rules = foldRules([
  { change: 'add', rule: ownRule(), day: '2026-11-01' },
  { change: 'off', rule: 'food.ru', day: '2026-11-01' },
]);

test('the rules that a group changed go with its book, and into the log of the next evening once', () => {
  const book = bookOf({ ...part, rules });
  expect(parseBook(JSON.stringify(book))).toEqual(book);
  const operations = rulesFromBook(book, '2026-12-20');
  expect(foldRules(operations.flatMap((operation) => (operation.type === 'changeRules' ? operation.said : [])))).toEqual(rules);
  expect(rulesFromBook(book, '2026-12-20', rules)).toEqual([]);
  expect(newsIn(book, bookOf(part), new Set(), nothingSaid).rules).toBe(2);
  const longest = Array.from({ length: 100 }, (_, i) =>
    ownRule({ id: `own.${String(i)}`, find: Array.from({ length: 100 }, () => 'ы'.repeat(100)) }),
  );
  const all = foldRules(longest.map((rule) => ({ change: 'add' as const, rule, day: '2026-11-01' })));
  expect(rulesFromBook(bookOf({ ...part, rules: all }), '2026-12-20').length).toBeGreaterThan(20);
});

test('of two books the later word on a rule counts', () => {
  const older = bookOf({ ...part, rules });
  const newer = bookOf({ ...part, rules: foldRules([{ change: 'remove', rule: 'own.barge', day: '2026-12-01' }]) });
  for (const merged of [mergeBooks(older, newer), mergeBooks(newer, older)])
    expect(merged.rules).toEqual([
      { change: 'remove', rule: 'own.barge', day: '2026-12-01' },
      { change: 'off', rule: 'food.ru', day: '2026-11-01' },
    ]);
  expect(mergeBooks(bookOf(part), bookOf(part)).rules).toBeUndefined();
  expect(mergeBooks(older, older).rules).toEqual(allOfRules(rules));
});

test('a book of another group is known by an id that is somebody else there', () => {
  const other = bookOf({ ...part, list: listOf(somebody('one', { surname: 'Другой', givenName: 'Человек' })) });
  expect(strangerIn(bookOf(part), other)).toBe('Другой Человек');
  const married = bookOf({ ...part, list: listOf(somebody('one', { surname: 'Иная' })) });
  expect(strangerIn(bookOf(part), married)).toBeUndefined();
});

test('it is read back whole, from its text and from the device, and by the desk of its evening alone', () => {
  const book = bookOf(part);
  expect(parseBook(JSON.stringify(book))).toEqual(book);
  const secret = random(32);
  const sealed = sealBook(book, evening.eid, secret, random);
  expect(openBook(sealed, evening.eid, secret)).toEqual(book);
  expect(openBook(sealed, 'b'.repeat(32), secret)).toBeUndefined();
  expect(openBook(sealed, evening.eid, random(32))).toBeUndefined();
  expect(openBook(sealed.slice(0, -1), evening.eid, secret)).toBeUndefined();
});

test('nothing but a book is read as one', () => {
  const book = bookOf(part);
  const not = ['', '{}', 'null', '[]', JSON.stringify({ ...book, format: 2 }), JSON.stringify({ ...book, cards: [] })];
  const withList = (list: object) => JSON.stringify({ ...book, list: { ...book.list, ...list } });
  for (const text of [
    ...not,
    withList({ people: [one, one] }),
    withList({ people: [{ ...one, text: 'письмо' }] }),
    withList({ kind: 'test', people: [testPerson()] }),
  ])
    expect(parseBook(text)).toBeUndefined();
});
