import type { Sex } from './form.ts';
import type { NameParts } from './fullNameDative.ts';

/** Why a line is not a person: stable codes, worded by whoever shows them. */
export type LineProblem = 'empty' | 'fields' | 'sex' | 'encoding' | 'tooLong';

export type NameLine = { readonly ok: true; readonly name: NameParts } | { readonly ok: false; readonly problem: LineProblem };

/** As people and lists write it, also in Russian. */
const sexes: ReadonlyMap<string, Sex | null> = new Map([
  ['', null],
  ['m', 'm'],
  ['м', 'm'],
  ['f', 'f'],
  ['ж', 'f'],
]);

/** Reads `surname, given name, patronymic, sex`, separated by tabs; what is missing at the end is empty, and empty fields after it are a sheet's. */
export function parseNameLine(line: string): NameLine {
  if (line.trim() === '') return { ok: false, problem: 'empty' };
  if (line.length > 2000) return { ok: false, problem: 'tooLong' };
  // What a decoder writes for bytes that are no UTF-8, and what UTF-16 looks like.
  if (/[\ufffd\0]/u.test(line)) return { ok: false, problem: 'encoding' };
  const fields = line.split('\t').map((field) => field.trim());
  const [surname = '', givenName = '', patronymic = '', sexText = ''] = fields;
  if (fields.slice(4).some((field) => field !== '') || (surname === '' && givenName === '')) return { ok: false, problem: 'fields' };
  const sex = sexes.get(sexText.toLowerCase());
  return sex === undefined ? { ok: false, problem: 'sex' } : { ok: true, name: { surname, givenName, patronymic, sex } };
}
