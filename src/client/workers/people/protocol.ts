import type { Bytes } from '../../../domain/bytes/index.ts';
import type { ListResult } from '../../../domain/list/index.ts';
import type { ListDrawing } from '../../../domain/listDrawing/listDrawing.ts';
import type { EarlierPlace, Institution, Person } from '../../../domain/person/person.ts';
import type { AddressOfPerson } from '../../../domain/person/shownAddress.ts';
import type { FoundPeople, KnownOfPeople, Picked, Question, Shown } from '../../../domain/search/Finder.ts';
import type { Counts } from '../../../domain/search/Sieve.ts';

/** A list as it lies on the device, with the secret that opens it. */
export interface ClosedList {
  readonly bytes: Bytes;
  /** SHA-256 of the ciphertext, in hex. */
  readonly id: string;
  readonly joinSecret: Bytes;
  /** Opens what only desks read of it; a guest's phone has none. */
  readonly organizersKey?: Bytes;
}

export type Refusal = {
  readonly ok: false;
  /** `list.workerFailed`: the worker could not start or was ended by the system; opening again starts it anew. */
  readonly reason: Extract<ListResult, { ok: false }>['reason'] | 'list.workerFailed';
  readonly detail?: string;
};

/** What lists hold beside their people. `earlier`: where they said before that somebody is; `shown`, at a desk: the addresses that guests read in them. */
interface Around {
  readonly institutions: Institution[];
  readonly earlier: EarlierPlace[];
  readonly drawings: ListDrawing[];
  readonly shown: AddressOfPerson[];
}

export type PeopleResult = ({ readonly ok: true; readonly people: Person[] } & Around) | Refusal;

/** What the page asks and what it gets. */
export interface Jobs {
  /** The people come before the answer, in parts. */
  readonly open: {
    readonly ask: readonly ClosedList[];
    readonly give: ({ readonly ok: true } & Around) | Refusal;
  };
  readonly know: { readonly ask: KnownOfPeople; readonly give: true };
  readonly search: { readonly ask: string; readonly give: FoundPeople };
  readonly look: { readonly ask: Question; readonly give: Shown };
  readonly count: { readonly ask: Question; readonly give: Counts };
  readonly pick: { readonly ask: PickRequest; readonly give: Picked | null };
}

/** `roll`: chance, from 0 to below 1; `not`: ids of people who are not wanted again. */
interface PickRequest {
  readonly question: Question;
  readonly roll: number;
  readonly not: readonly string[];
}

export type JobName = keyof Jobs;

/** Each request gets one answer with the same id, in order; parts of it may come before. */
export type PeopleRequest = { [J in JobName]: { readonly id: number; readonly job: J; readonly ask: Jobs[J]['ask'] } }[JobName];

export type PeopleAnswer =
  | { readonly id: number; readonly part: readonly Person[] }
  | { [J in JobName]: { readonly id: number; readonly job: J; readonly give: Jobs[J]['give'] } }[JobName];
