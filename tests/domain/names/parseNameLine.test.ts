import { expect, test } from 'vitest';
import { parseNameLine } from '../../../src/domain/names/index.ts';

test('a line is a surname, a given name, a patronymic and a sex; what is missing at the end is empty', () => {
  const whole = { ok: true, name: { surname: 'Белая', givenName: 'Анна', patronymic: 'Ильинична', sex: 'f' } };
  expect(parseNameLine('Белая\tАнна\tИльинична\tf')).toEqual(whole);
  expect(parseNameLine(' Белая \tАнна\tИльинична\tЖ')).toEqual(whole);
  // A sheet's empty columns.
  expect(parseNameLine('Белая\tАнна\tИльинична\tf\t\t ')).toEqual(whole);
  expect(parseNameLine('Белая\tАнна')).toEqual({ ok: true, name: { surname: 'Белая', givenName: 'Анна', patronymic: '', sex: null } });
  expect(parseNameLine('\tАнна\t\t')).toMatchObject({ ok: true, name: { surname: '', givenName: 'Анна', sex: null } });
});

test.each([
  ['', 'empty'],
  [' \t ', 'empty'],
  ['\t\tИльинична\tf', 'fields'],
  ['Белая\tАнна\tИльинична\tf\tf', 'fields'],
  ['Белая\tАнна\tИльинична\tx', 'sex'],
  ['Белая\tАн\ufffdа', 'encoding'],
  ['Б\0е\0л\0', 'encoding'],
  ['а'.repeat(2001), 'tooLong'],
])('%j is not a person: %s', (line, problem) => {
  expect(parseNameLine(line)).toEqual({ ok: false, problem });
});
