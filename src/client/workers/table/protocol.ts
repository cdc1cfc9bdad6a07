import type { LanguageTag } from '../../../domain/language/index.ts';
import type { Bytes } from '../../../domain/bytes/index.ts';
import type { ColumnUse, FieldChange, ImportCounts, ImportProblem, Mapping, SheetFormat } from '../../../domain/import/index.ts';
import type { EditedFact, PersonEdit } from '../../../domain/list/changePerson.ts';
import type { SealedList } from '../../../domain/list/index.ts';
import type { DrawingChange } from '../../../domain/listDrawing/changeDrawings.ts';
import type { KnownOfAddresses } from '../../../domain/person/addressForGuests.ts';
import type { PeopleList } from '../../../domain/person/person.ts';
import type { Acquaintance, DrawingDifference, PublishedHead, PublisherProblem } from '../../../domain/publish/index.ts';

/** What somebody chose or pasted. */
export type TableSource =
  /** From the server's shelf of signed lists: read as nothing else. */
  | { readonly kind: 'published'; readonly bytes: Bytes }
  | { readonly kind: 'file'; readonly bytes: Bytes }
  | { readonly kind: 'text'; readonly text: string };

/** A column of a sheet, as the page shows it. */
interface ColumnInfo {
  readonly letters: string;
  readonly heading: string;
  readonly use: ColumnUse | null;
  readonly sure: boolean;
  readonly forbidden: boolean;
  /** What stands in its first filled cell. */
  readonly sample: string;
}

export interface SheetInfo {
  readonly name: string;
  /** Rows that hold anything, the headings included. */
  readonly rows: number;
  /** A name for these headings, under which a mapping made by hand can be kept. */
  readonly signature: string;
  readonly columns: readonly ColumnInfo[];
}

/** A list as it lies on the device, with the join secrets that may open it, the likeliest last. */
export interface LockedList {
  readonly bytes: Bytes;
  readonly id: string;
  readonly joinSecrets: readonly Bytes[];
  /** Opens what only desks read of it. */
  readonly organizersKey: Bytes;
}

export interface CheckJob {
  /** Its place among the sheets that were read. */
  readonly sheet: number;
  /** The list in force; null for a first one. */
  readonly before: LockedList | null;
  readonly mapping: Mapping;
  readonly leaveOut: readonly number[];
  readonly decisions: readonly (readonly [row: number, person: string | null])[];
  readonly gone: 'remove' | 'keep';
  readonly today: string;
  /** What stands among the sources, in the organizers' words. */
  readonly source: { readonly where: string; readonly supports: string; readonly date: string };
  readonly language: LanguageTag;
}

/** What becomes of somebody, with the name that the page shows. */
export interface ShownChange {
  readonly kind: 'new' | 'changed' | 'gone';
  readonly id: string;
  readonly name: string;
  readonly row: number | null;
  readonly fields: readonly FieldChange[];
}

export interface Checked {
  readonly counts: ImportCounts;
  readonly changes: readonly ShownChange[];
  readonly problems: readonly ImportProblem[];
  /** `ready`: it can be taken over. `same`: nothing would change. `errors`: something has to be mended or left out first. */
  readonly state: 'ready' | 'same' | 'errors';
}

/** A published list that was read: who signed it, and how well they are known here. */
export interface PublishedInfo {
  readonly head: PublishedHead;
  readonly signer: string;
  /** The words of the key, to be compared. */
  readonly words: readonly string[];
  readonly acquaintance: Acquaintance;
  /** The version that was taken before; null for a first one. */
  readonly before: number | null;
  readonly kind: PeopleList['kind'];
  readonly remarks: readonly PublisherProblem[];
  /** Drawings that come along, and what differs from those that are here. */
  readonly drawings: { readonly count: number; readonly differences: readonly DrawingDifference[] };
}

/** A publisher whose list is part of the list in force. */
export interface FollowedInfo extends Pick<PublishedHead, 'list' | 'version' | 'issued' | 'expires'> {
  readonly signer: string;
  readonly words: readonly string[];
  readonly people: number;
}

/** What a list is sealed with: for everybody who joined, and within it for the desks. */
export interface SealingKeys {
  readonly joinSecret: Bytes;
  readonly organizersKey: Bytes;
  /** What is known of addresses, where the evening shows them to everyone. */
  readonly shown: KnownOfAddresses | null;
}

/** A list ready for a manifest. */
interface ListMade extends SealedList {
  readonly version: number;
  readonly kind: 'people' | 'test';
  /** Whichever list is made of it stands on this name. */
  readonly name: string;
}

export type TableJob =
  /** `lists` are those in force: a published list is compared with what was taken of its publisher before. `today` is `YYYY-MM-DD`. */
  | { readonly job: 'read'; readonly source: TableSource; readonly lists: readonly LockedList[]; readonly today: string }
  /** Whose lists are part of these. */
  | { readonly job: 'followed'; readonly lists: readonly LockedList[] }
  | { readonly job: 'check'; readonly check: CheckJob }
  /** Seals the list that the last check made. */
  | ({ readonly job: 'seal' } & SealingKeys)
  /** Seals the list in force with a drawing more, or without the one that it has. */
  | ({ readonly job: 'drawing'; readonly lists: readonly LockedList[]; readonly change: DrawingChange } & SealingKeys)
  /** Seals the list that somebody is on with what an organizer says of them; `editId` names the edit in the list. */
  | ({
      readonly job: 'person';
      readonly lists: readonly LockedList[];
      readonly edit: PersonEdit;
      readonly editId: string;
      readonly today: string;
    } & SealingKeys)
  /** Seals an earlier list anew, under the next version. */
  | ({ readonly job: 'restore'; readonly list: LockedList; readonly version: number } & SealingKeys)
  | { readonly job: 'export'; readonly list: LockedList; readonly format: SheetFormat; readonly language: LanguageTag }
  | { readonly job: 'template'; readonly format: SheetFormat; readonly language: LanguageTag };

type ListRefusal =
  /** An evening whose two lists have an id in common could not be opened by any phone. */
  'list.twice' | 'list.unreadable' | 'list.tooLarge' | 'list.malformed' | 'list.workerFailed';

/** `sheets`, `followed`, `checked`, `list` and `file` are what the jobs give; `refused` a file that is no sheet,
 * `unpublished` a published list that must not be taken, `failed` a list that cannot be used. */
export type TableResult =
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetInfo[]; readonly published?: PublishedInfo }
  | { readonly kind: 'followed'; readonly followed: readonly FollowedInfo[] }
  | { readonly kind: 'refused'; readonly problem: ImportProblem }
  | { readonly kind: 'unpublished'; readonly problem: PublisherProblem }
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'list'; readonly list: ListMade }
  | { readonly kind: 'file'; readonly bytes: Bytes }
  /** The list says all of it already. */
  | { readonly kind: 'said' }
  /** The list stands on this edit and says otherwise: somebody changed it who had seen it. */
  | { readonly kind: 'overruled' }
  /** It was not put on the list: another desk changed these facts to something else, or the person is on no list any more. */
  | { readonly kind: 'unsaid'; readonly why: 'overtaken' | 'gone'; readonly facts: readonly EditedFact[] }
  | { readonly kind: 'failed'; readonly reason: ListRefusal };

export type TableRequest = TableJob & { readonly id: number };
export type TableAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: 'result'; readonly result: TableResult };
