import { readFileSync } from 'node:fs';
import type { NameParts, Sex } from '../../../src/domain/names/index.ts';
import gold from './dative-gold.json' with { type: 'json' };

/** One name with the forms that are right for it. */
export interface NameCase {
  readonly name: NameParts;
  readonly right: readonly string[];
}

/** 40 names of publicly known people. */
export function goldNames(): NameCase[] {
  return (gold.names as (NameParts & { dative: string })[]).map(({ dative, ...name }) => ({ name, right: [dative] }));
}

/** Common surnames, given names and patronymics, each by itself. */
export function commonNames(): NameCase[] {
  return readNameCases(new URL('common-names.tsv', import.meta.url));
}

/** Invented full names of all kinds that no rule was tuned on: for the bench only, so that it stays so. */
export function heldOutNames(): NameCase[] {
  return rows(new URL('held-out-names.tsv', import.meta.url)).map(([surname = '', givenName = '', patronymic = '', sex, dative = '']) => ({
    name: { surname, givenName, patronymic, sex: sex as Sex },
    right: [dative],
  }));
}

/** Reads lines of kind (surname, given, patronymic), name, sex and dative; forms that are equally right stand side by side with a bar. */
export function readNameCases(file: string | URL): NameCase[] {
  return rows(file).map(([kind, text = '', sex, dative = '']) => {
    const name: NameParts = {
      surname: kind === 'surname' ? text : '',
      givenName: kind === 'given' ? text : '',
      patronymic: kind === 'patronymic' ? text : '',
      sex: sex as Sex,
    };
    return { name, right: dative.split('|') };
  });
}

function rows(file: string | URL): string[][] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}
