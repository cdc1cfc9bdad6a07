import type { Bytes } from '../../../domain/bytes/index.ts';
import type { ListResult } from '../../../domain/list/index.ts';
import type { Institution, Person } from '../../../domain/person/person.ts';

/** A list as it lies on the device, with the secret that opens it. */
export interface ClosedList {
  readonly bytes: Bytes;
  /** SHA-256 of the ciphertext, in hex. */
  readonly id: string;
  readonly joinSecret: Bytes;
}

export type PeopleResult =
  | { readonly ok: true; readonly people: Person[]; readonly institutions: Institution[] }
  | {
      readonly ok: false;
      /** `list.workerFailed`: the worker could not start or was ended by the system; opening again starts it anew. */
      readonly reason: Extract<ListResult, { ok: false }>['reason'] | 'list.workerFailed';
      readonly detail?: string;
    };

/** What the page asks; each request gets one answer with the same id, in order. */
export type PeopleRequest =
  | { readonly id: number; readonly job: 'open'; readonly lists: readonly ClosedList[] }
  | { readonly id: number; readonly job: 'search'; readonly query: string };

export type PeopleAnswer =
  | { readonly id: number; readonly job: 'open'; readonly result: PeopleResult }
  | { readonly id: number; readonly job: 'search'; readonly people: readonly string[] };
