import type { Person, Source } from '../../person/person.ts';

/** Texts by language as a row has them; null where a sheet of ours has an empty cell, so that the text goes. */
export type TextFacts<T> = readonly (readonly [language: string, value: T | null])[];

/** What a row says of an institution. What it does not say is undefined; null empties. */
export interface InstitutionFacts {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly region: string | undefined;
  readonly street: string | undefined;
  readonly settlement: string | undefined;
  readonly district: string | undefined;
  readonly addressRegion: string | undefined;
  readonly postalIndex: string | undefined;
  readonly asOf: string | null | undefined;
  readonly closed: string | null | undefined;
  /** Id or name of another institution. */
  readonly movedTo: string | null | undefined;
  readonly sources: readonly Source[] | undefined;
}

/** What a row says of a person. What it does not say is undefined. */
export interface PersonFacts {
  readonly id: string | undefined;
  readonly surname: string;
  readonly givenName: string;
  /** Null: the sheet has a column for it and the cell is empty. `''`: there is none. */
  readonly patronymic: string | null | undefined;
  readonly latin: string | undefined;
  readonly dativeOverride: string | null | undefined;
  readonly sex: Person['sex'] | undefined;
  readonly birthDate: string | null | undefined;
  readonly birthYear: number | null | undefined;
  readonly status: Person['status'] | undefined;
  readonly letters: Person['letters'] | undefined;
  /** Null: a cell of our own sheets is empty. */
  readonly answersLetters: boolean | null | undefined;
  readonly cards: number | null | undefined;
  /** `yes`: one, and the sheet has no place for how letters get there. */
  readonly civilianHostage: NonNullable<Person['civilianHostage']> | 'yes' | null | undefined;
  readonly occupation: TextFacts<string>;
  readonly story: TextFacts<string>;
  readonly sentence: TextFacts<string>;
  readonly asks: TextFacts<string>;
  readonly leaveOut: TextFacts<string>;
  readonly placeNote: TextFacts<string>;
  readonly interests: TextFacts<string[]>;
  readonly languages: readonly string[] | undefined;
  readonly articles: string | undefined;
  readonly arrestedOn: string | null | undefined;
  readonly sentencedOn: string | null | undefined;
  readonly expectedRelease: string | null | undefined;
  readonly asOfStatus: string | undefined;
  readonly asOfInstitution: string | null | undefined;
  readonly asOfAddress: string | null | undefined;
  readonly sources: readonly Source[] | undefined;
  /** False where there is a column for it and the cell is empty. */
  readonly publishable: boolean | undefined;
  readonly test: boolean | undefined;
}
