import { expect, test } from 'vitest';
import { emptyDesk, foldLog, overridableFields, parseOperation, type OpenedEntry, type Operation } from '../../../src/domain/log/index.ts';
import { testAddress } from '../../support/testAddress.ts';

const person = 'probnikov-test';
const reason = 'Known to the lawyer who hands it over.';
const facts = { surname: 'Пробников', givenName: 'Тест', patronymic: null, birthYear: 1990, dative: 'Пробникову Тесту' };

const override = (day: string, fields = ['birthYear' as const]) =>
  ({ type: 'overrideAddress', person, day, override: { fields, reason } }) satisfies Operation;
const takeBack = (day: string) => ({ type: 'overrideAddress', person, day, override: { fields: [], reason: '' } }) satisfies Operation;
const address = (day: string, postalIndex: string) =>
  ({ type: 'confirmAddress', person, day, source: 'a test', address: { ...testAddress, postalIndex } }) satisfies Operation;
const named = (day: string, birthYear: number) =>
  ({ type: 'confirmFacts', person, day, source: 'a test', facts: { ...facts, birthYear } }) satisfies Operation;

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

test('why an organizer posts without a field is kept, with the day, until somebody takes it back', () => {
  const said = override('2026-11-22');
  expect(fold(said).overrides.get(person)).toEqual({ fields: ['birthYear'], reason, day: '2026-11-22' });
  expect(fold(said, takeBack('2026-11-22')).overrides.get(person)?.fields).toEqual([]);
  expect(fold(said, takeBack('2026-11-22'), override('2026-11-21')).overrides.get(person)?.fields).toEqual([]);
});

test('what goes without a field was said of one address: another one is refused again', () => {
  const first = address('2026-11-20', '111111');
  expect(fold(first, override('2026-11-20')).overrides.size).toBe(1);
  expect(fold(first, override('2026-11-20'), address('2026-11-21', '222222')).overrides.size).toBe(0);
  expect(fold(first, override('2026-11-20'), named('2026-11-21', 1991)).overrides.size).toBe(0);
  // Said of the old one by a desk that did not know the new one yet.
  expect(fold(first, address('2026-11-21', '222222'), override('2026-11-20')).overrides.size).toBe(0);
});

test('an older confirmation that a desk seals again behind a newer one does not replace it', () => {
  const late = fold(address('2026-11-20', '222222'), named('2026-11-20', 1991), address('2026-11-03', '111111'), named('2026-11-03', 1990));
  expect(late.addresses.get(person)).toMatchObject({ day: '2026-11-20', address: { postalIndex: '222222' } });
  expect(late.facts.get(person)).toMatchObject({ day: '2026-11-20', birthYear: 1991 });
  expect(late.evening.taken).toHaveLength(4);
  // It also takes nothing away from what was decided since.
  const decided = fold(address('2026-11-20', '222222'), override('2026-11-20'), address('2026-11-03', '111111'));
  expect(decided.overrides.get(person)?.fields).toEqual(['birthYear']);
  // Of two on one day the later in the log counts, as before.
  expect(fold(address('2026-11-20', '111111'), address('2026-11-20', '222222')).addresses.get(person)?.address.postalIndex).toBe('222222');
});

test('an override without a reason, or of what nobody can do without, is no operation', () => {
  const said = override('2026-11-22');
  expect(parseOperation(said)).toEqual(said);
  expect(parseOperation({ ...said, override: { fields: [...overridableFields], reason } })).toBeDefined();
  expect(parseOperation({ ...said, override: { fields: ['birthYear'], reason: '  ' } })).toBeUndefined();
  expect(parseOperation({ ...said, override: { fields: ['confirmation'], reason } })).toBeUndefined();
});

test('an address without an index is taken only as none, never as five digits', () => {
  const none = { ...address('2026-11-22', ''), address: { ...testAddress, institution: '', postalIndex: '' } };
  expect(parseOperation(none)).toEqual(none);
  expect(parseOperation(address('2026-11-22', '12345'))).toBeUndefined();
});
