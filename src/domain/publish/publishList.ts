import { concat, toHex, utf8, type Bytes } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';
import { signNote } from '../crypto/note.ts';
import { JSON_LIMIT } from '../list/index.ts';
import type { ListDrawing } from '../listDrawing/listDrawing.ts';
import type { PeopleList, Person } from '../person/person.ts';
import { usedInstitutions } from '../person/usedInstitutions.ts';
import { canonicalJson } from './canonicalJson.ts';
import { forOtherGroups } from './forOtherGroups.ts';
import { formatHead, type PublishedHead } from './head.ts';
import type { PublisherProblem } from './problem.ts';
import { formatPublisherKey, publisherKeyOf, type SigningKey } from './publisherKey.ts';

export interface Publication {
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly issued: string;
  readonly expires: string;
  /** The version before; null for a first one. */
  readonly previous: Pick<PublishedHead, 'version' | 'sha256'> | null;
}

export type Published =
  | {
      readonly ok: true;
      readonly bytes: Bytes;
      readonly head: PublishedHead;
      readonly people: number;
      readonly leftOut: number;
      /** Ids of the drawings that come along. */
      readonly drawings: readonly string[];
    }
  | { readonly ok: false; readonly problem: PublisherProblem };

/**
 * A list for other groups in one file: a C2SP signed note, an empty line, and the list as canonical JSON. The same list
 * and words give the same bytes. Only people, and drawings, that may be published are in it.
 */
export function publishList(list: PeopleList, said: Publication, key: SigningKey): Published {
  const { name, issued, expires, previous } = said;
  const version = (previous?.version ?? 0) + 1;
  const open = openPart(list, version, { by: key.name, day: issued, source: name });
  if (open.people.length === 0) return { ok: false, problem: { code: 'publisher.nobody', params: {} } };
  const bytes = utf8(`${canonicalJson(open)}\n`);
  if (bytes.length > JSON_LIMIT)
    return { ok: false, problem: { code: 'publisher.tooLarge', params: { size: String(bytes.length), most: String(JSON_LIMIT) } } };
  const head: PublishedHead = {
    list: name,
    key: formatPublisherKey(publisherKeyOf(key)),
    version,
    issued,
    expires,
    size: bytes.length,
    sha256: toHex(sha256(bytes)),
    previous: previous?.sha256 ?? null,
  };
  const note = signNote(formatHead(head), key.name, key.secret);
  const people = open.people.length;
  return {
    ok: true,
    bytes: concat(utf8(`${note}\n`), bytes),
    head,
    people,
    leftOut: list.people.length - people,
    drawings: open.drawings?.map(({ id }) => id) ?? [],
  };
}

/** What everybody may see of a list, in the order of the ids. Nothing of whom it leaves out: no institution that only they are in. */
function openPart(list: PeopleList, version: number, permission: NonNullable<ListDrawing['permission']>): PeopleList {
  const people = list.people.filter(({ publishable }) => publishable === true).map(forOthers);
  const institutions = sorted(usedInstitutions(people, list.institutions));
  // Who allowed a drawing, and where they said so, stays with this group's desks: to others its publisher answers for it.
  const drawings = forOtherGroups(list.drawings ?? [], list.people).drawings.map((one) => ({ ...one, permission }));
  return {
    format: 1,
    version,
    kind: list.kind,
    people: sorted(people),
    institutions,
    ...(drawings.length > 0 && { drawings: sorted(drawings) }),
  };
}

/** The mark is this group's own, and so are its counts of cards and who carries letters to a civilian hostage: every group confirms its own channel. */
function forOthers(person: Person): Person {
  const open: Person = { ...person, ...(person.civilianHostage && { civilianHostage: { channel: '', confirmedOn: null } }) };
  delete open.publishable;
  delete open.cards;
  return open;
}

function sorted<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
