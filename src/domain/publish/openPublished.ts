import { fromUtf8, toHex } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';
import { noteFromBytes, verifyNote } from '../crypto/note.ts';
import { JSON_LIMIT, parseList } from '../list/index.ts';
import type { PeopleList } from '../person/person.ts';
import { canonicalJson } from './canonicalJson.ts';
import { FIRST_LINE, parseHead, type PublishedHead } from './head.ts';
import type { PublisherCode, PublisherProblem } from './problem.ts';
import { parsePublisherKey, type PublisherKey } from './publisherKey.ts';

/** The largest note before a list, in bytes. */
const NOTE_LIMIT = 8192;

/** What somebody took of a publisher before. */
export type TakenBefore = Pick<PublishedHead, 'key' | 'list' | 'version' | 'sha256'>;

export interface Expected {
  /** The key that is trusted; undefined while somebody still has to compare it. */
  readonly key?: string | undefined;
  /** The last version that was taken; undefined for a first one. */
  readonly before?: TakenBefore | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export type OpenedPublished =
  | {
      readonly ok: true;
      readonly head: PublishedHead;
      readonly signer: PublisherKey;
      readonly list: PeopleList;
      /** What somebody should look at: the list is taken all the same. */
      readonly remarks: readonly PublisherProblem[];
    }
  | { readonly ok: false; readonly problem: PublisherProblem };

/** What a file says of itself and is proved by the key that it names; whether that key is trusted is another question. */
export type ProvedPublished =
  | { readonly ok: true; readonly head: PublishedHead; readonly signer: PublisherKey; readonly body: Uint8Array }
  | { readonly ok: false; readonly problem: PublisherProblem };

/**
 * Reads a published list strictly: form, size, signature, the list's own bytes, then key, list, version and expiry
 * against what is known, then every field of the list. Says what is wrong otherwise; never throws.
 */
export function openPublished(bytes: Uint8Array, expected: Expected): OpenedPublished {
  const proved = provePublished(bytes);
  if (!proved.ok) return proved;
  const { head, signer, body } = proved;
  const problem = againstKnown(head, signer, expected);
  if (problem) return { ok: false, problem };
  const read = readList(body, head.version);
  if (!read.ok) return refused('publisher.malformed', { detail: read.detail });
  const { today } = expected;
  const isAhead = head.issued > today;
  const remarks: readonly PublisherProblem[] = isAhead ? [{ code: 'publisher.issuedAhead', params: { day: head.issued, today } }] : [];
  return { ok: true, head, signer, list: read.list, remarks };
}

/** Checks form, size, signature and hash. */
export function provePublished(bytes: Uint8Array): ProvedPublished {
  const most = JSON_LIMIT + NOTE_LIMIT;
  if (bytes.length > most) return refused('publisher.tooLarge', { size: String(bytes.length), most: String(most) });
  const parts = split(bytes);
  if (!parts) return refused(isPublished(bytes) ? 'publisher.tampered' : 'publisher.notAList');
  const { text, note, body } = parts;
  const [first = ''] = text.split('\n', 1);
  if (first !== FIRST_LINE) {
    const isLater = /^Otkrytka list \d+$/.test(first);
    return refused(isLater ? 'publisher.laterFormat' : isPublished(bytes) ? 'publisher.tampered' : 'publisher.notAList');
  }
  const head = parseHead(text);
  const signer = head && parsePublisherKey(head.key);
  if (!head || !signer || body.length !== head.size || toHex(sha256(body)) !== head.sha256) return refused('publisher.tampered');
  if (verifyNote(note, signer.name, signer.publicKey) !== text) return refused('publisher.tampered');
  return { ok: true, head, signer, body };
}

function againstKnown(head: PublishedHead, signer: PublisherKey, { key, before, today }: Expected): PublisherProblem | undefined {
  const trusted = key ?? before?.key;
  if (trusted !== undefined && head.key !== trusted)
    return { code: 'publisher.wrongKey', params: { name: parsePublisherKey(trusted)?.name ?? signer.name } };
  if (before && head.list !== before.list) return { code: 'publisher.otherList', params: { list: head.list, known: before.list } };
  if (before) {
    const params = { version: String(head.version), known: String(before.version) };
    if (head.version < before.version) return { code: 'publisher.rolledBack', params };
    const isSame = head.version === before.version && head.sha256 !== before.sha256;
    const isNext = head.version === before.version + 1 && head.previous !== before.sha256;
    if (isSame || isNext) return { code: 'publisher.forked', params };
  }
  return today > head.expires ? { code: 'publisher.expired', params: { day: head.expires, today } } : undefined;
}

type ReadList = { readonly ok: true; readonly list: PeopleList } | { readonly ok: false; readonly detail: string };

function readList(body: Uint8Array, version: number): ReadList {
  try {
    const text = fromUtf8(body);
    const parsed = parseList(JSON.parse(text));
    if (!parsed.ok) return { ok: false, detail: [parsed.reason, parsed.detail].filter(Boolean).join(' at ') };
    // A key that stands twice, or another order: one value would have two hashes.
    if (`${canonicalJson(parsed.list)}\n` !== text) return { ok: false, detail: 'canonical JSON' };
    return parsed.list.version === version ? parsed : { ok: false, detail: 'version' };
  } catch {
    return { ok: false, detail: 'JSON' };
  }
}

/** The signed lines, the note with its signatures, and the list behind the second empty line. */
function split(bytes: Uint8Array): { readonly text: string; readonly note: string; readonly body: Uint8Array } | undefined {
  const signed = emptyLine(bytes, 0);
  const end = signed === undefined ? undefined : emptyLine(bytes, signed + 2);
  if (signed === undefined || end === undefined) return undefined;
  const note = noteFromBytes(bytes.subarray(0, end + 1));
  const text = noteFromBytes(bytes.subarray(0, signed + 1));
  return note === undefined || text === undefined ? undefined : { text, note, body: bytes.subarray(end + 2) };
}

/** Where the line before an empty one ends. */
function emptyLine(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < Math.min(bytes.length - 1, NOTE_LIMIT); at++) if (bytes[at] === 10 && bytes[at + 1] === 10) return at;
  return undefined;
}

/** Whether somebody means a file to be a published list, of whatever version, also with line ends that a mail program changed. */
export function isPublished(bytes: Uint8Array): boolean {
  const first = new TextDecoder().decode(bytes.subarray(0, 64));
  return /^Otkrytka list \d/.test(first);
}

function refused(
  code: PublisherCode,
  params: Readonly<Record<string, string>> = {},
): { readonly ok: false; readonly problem: PublisherProblem } {
  return { ok: false, problem: { code, params } };
}
