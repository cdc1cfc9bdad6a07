import { keyWords } from '../../../domain/event/safetyWords.ts';
import { chooseSheet, exportList, type ColumnUse, type ImportOptions, type SheetChoice } from '../../../domain/import/index.ts';
import { withoutDrawings } from '../../../domain/listDrawing/changeDrawings.ts';
import type { PeopleList } from '../../../domain/person/person.ts';
import {
  followDrawings,
  knownPublisher,
  openPublished,
  parsePublisherKey,
  provePublished,
  type PublisherProblem,
} from '../../../domain/publish/index.ts';
import { readTable } from '../../../domain/table/index.ts';
import type { FollowedInfo, PublishedInfo } from './protocol.ts';

/** A published list in the form of a sheet of our own, so that it is compared, shown and taken like any other. */
export interface PublishedSheet {
  readonly info: PublishedInfo;
  readonly choice: SheetChoice;
  /** Ids of the evening's other list: nobody may stand in both. */
  readonly elsewhere: ReadonlySet<string>;
  /** As it was signed, for what no sheet holds. */
  readonly list: PeopleList;
  readonly options: Pick<ImportOptions, 'broughtBefore' | 'source'>;
}

type ReadPublished = { readonly ok: true; readonly sheet: PublishedSheet } | { readonly ok: false; readonly problem: PublisherProblem };

/** What a group says of its own: whom it may publish, how many cards it sent, and who carries letters to a civilian hostage. */
const own: readonly ColumnUse[] = ['publishable', 'cards', 'channel', 'channelConfirmed'];

/** Checks a published list against what the lists in force know of its publisher. */
export function readPublished(bytes: Uint8Array, lists: readonly PeopleList[], today: string): ReadPublished {
  const proved = provePublished(bytes);
  if (!proved.ok) return proved;
  const known = knownPublisher(proved.head, lists);
  const opened = openPublished(bytes, { today, key: known.key, before: known.before });
  if (!opened.ok) return opened;
  const { head, signer, list, remarks } = opened;
  const table = readTable(exportList(list, 'csv', 'en', own));
  const [choice] = table.ok ? chooseSheet(table.sheets) : [];
  if (!choice) return { ok: false, problem: { code: 'publisher.malformed', params: { detail: 'people' } } };
  const same = lists.find(({ kind }) => kind === list.kind);
  const info: PublishedInfo = {
    head,
    signer: signer.name,
    words: keyWords(signer.publicKey),
    acquaintance: known.acquaintance,
    before: known.before?.version ?? null,
    kind: list.kind,
    remarks,
    drawings: { count: list.drawings?.length ?? 0, differences: followDrawings(same ?? withoutDrawings(list), list, head).differences },
  };
  const source = { where: `${signer.name}: ${head.list}`, supports: '', date: head.issued };
  const others = lists.filter(({ kind }) => kind !== list.kind);
  const elsewhere = new Set(others.flatMap(({ people, institutions }) => [...people, ...institutions].map(({ id }) => id)));
  return { ok: true, sheet: { info, choice, elsewhere, list, options: { broughtBefore: new Set(known.people), source } } };
}

/** Whose lists are part of a list. */
export function followedIn(list: PeopleList | null): readonly FollowedInfo[] {
  return (list?.followed ?? []).flatMap(({ key, people, list: name, version, issued, expires }) => {
    const signer = parsePublisherKey(key);
    return signer
      ? [{ signer: signer.name, words: keyWords(signer.publicKey), list: name, version, issued, expires, people: people.length }]
      : [];
  });
}
