import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDesk, foldLog, parseOperation, type OpenedEntry, type Operation } from '../../../src/domain/log/index.ts';
import { letterWishes } from '../../../src/domain/person/person.ts';

const person = 'probnikov-test';
const source = 'a letter that arrived';

const still = (day: string, change: Partial<Extract<Operation, { type: 'confirmStatus' }>> = {}) =>
  ({ type: 'confirmStatus', person, day, status: 'inCustody', source, ...change }) satisfies Operation;
const note = (day: string, said: Partial<Extract<Operation, { type: 'noteWishes' }>>) =>
  ({ type: 'noteWishes', person, day, source, ...said }) satisfies Operation;

/** What desks did on the evening, each operation in the place that it has now. */
const rows = (...operations: readonly Operation[]): readonly OpenedEntry[] =>
  operations.map((operation, i) => ({
    kind: 'operation',
    seq: i + 1,
    day: '2026-11-30',
    id: String(i),
    card: null,
    counter: i,
    operation,
  }));
const fold = (...operations: readonly Operation[]) => foldLog(emptyDesk, rows(...operations));

test('a status that an organizer made sure of is kept with its day and source, and the older does not replace the newer', () => {
  expect(fold(still('2026-11-20')).checked.get(person)).toEqual({ status: 'inCustody', day: '2026-11-20', source });
  const late = fold(still('2026-11-20'), still('2026-11-03', { status: 'inTransit' }));
  expect(late.checked.get(person)).toMatchObject({ status: 'inCustody', day: '2026-11-20' });
  const sameDay = fold(still('2026-11-20'), still('2026-11-20', { status: 'hospital', source: 'the lawyer' }));
  expect(sameDay.checked.get(person)).toEqual({ status: 'hospital', day: '2026-11-20', source: 'the lawyer' });
});

test('wishes are noted one by one: what is learned later of one leaves the other as it was', () => {
  const desk = fold(note('2026-11-01', { letters: 'welcome' }), note('2026-11-20', { answers: true, source: 'an answer' }));
  expect(desk.wishes.get(person)).toEqual({ letters: 'welcome', answers: true, day: '2026-11-20', source: 'an answer' });
});

test('an older wish that a desk seals again behind a newer one does not replace it, and fills in what the newer does not say', () => {
  const late = fold(note('2026-11-20', { letters: 'noneWanted' }), note('2026-11-03', { letters: 'welcome', answers: true }));
  expect(late.wishes.get(person)).toEqual({ letters: 'noneWanted', answers: true, day: '2026-11-20', source });
  // Not older than the other wish of that kind, though older than the last note.
  const between = fold(
    note('2026-11-01', { letters: 'welcome' }),
    note('2026-11-20', { answers: true }),
    note('2026-11-03', { letters: 'noneWanted' }),
  );
  expect(between.wishes.get(person)).toMatchObject({ letters: 'noneWanted', answers: true, day: '2026-11-20' });
});

const someNote = fc.record({
  day: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
  said: fc.oneof(
    fc.constantFrom(...letterWishes).map((letters) => ({ letters })),
    fc.boolean().map((answers) => ({ answers })),
  ),
  person: fc.constantFrom('a', 'b'),
});

test('wishes are the same whether the log is folded in one go or in any cuts', () => {
  fc.assert(
    fc.property(fc.array(someNote, { maxLength: 12 }), fc.nat(12), (notes, cut) => {
      const entries = rows(...notes.map(({ day, said, person: whose }) => note(day, { ...said, person: whose })));
      const parts = foldLog(foldLog(emptyDesk, entries.slice(0, cut)), entries.slice(cut));
      expect(parts).toEqual(foldLog(emptyDesk, entries));
    }),
  );
});

test('what was said of nobody’s status and wishes leaves a log of an earlier version as it was', () => {
  const confirmed: Operation = {
    type: 'confirmFacts',
    person,
    day: '2026-11-20',
    facts: { surname: 'Пробников', givenName: 'Тест', patronymic: null, birthYear: 1990, dative: 'Пробникову Тесту' },
    source,
  };
  expect(fold(confirmed)).toMatchObject({ checked: new Map(), wishes: new Map() });
  expect(fold(confirmed).facts.size).toBe(1);
});

test.each([
  ['a status', still('2026-11-20'), true],
  ['a status without a source', still('2026-11-20', { source: ' ' }), false],
  ['a status that no list has', { ...still('2026-11-20'), status: 'onHoliday' }, false],
  ['a wish', note('2026-11-20', { letters: 'noneWanted' }), true],
  ['that somebody answers', note('2026-11-20', { answers: true }), true],
  ['both', note('2026-11-20', { letters: 'unknown', answers: false }), true],
  ['neither wish', note('2026-11-20', {}), false],
  ['a wish without a source', note('2026-11-20', { letters: 'welcome', source: '' }), false],
  ['a wish that no list has', { ...note('2026-11-20', {}), letters: 'maybe' }, false],
])('%s is read as an operation only where it is whole', (_, value, isWhole) => {
  expect(parseOperation(value)).toEqual(isWhole ? value : undefined);
});
