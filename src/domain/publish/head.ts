import { daysBetween } from '../person/freshness.ts';

/** What a publisher signs of a list. Days are `YYYY-MM-DD`. */
export interface PublishedHead {
  /** The name of the list: the same in every version. */
  readonly list: string;
  /** The publisher's key as `name+hash+key`; whoever takes the list compares it with the one they trust. */
  readonly key: string;
  /** 1, 2, 3 … */
  readonly version: number;
  readonly issued: string;
  /** The last day on which anybody may take it. */
  readonly expires: string;
  /** Bytes of the list behind the note. */
  readonly size: number;
  /** Of these bytes, in hex. */
  readonly sha256: string;
  /** The same of the version before; null in the first. */
  readonly previous: string | null;
}

export const FIRST_LINE = 'Otkrytka list 1';
/** A list of a year ago sends cards to people who are long elsewhere. */
export const LONGEST_DAYS = 366;

/** The lines that are signed, each `what: value`, in one order. */
export function formatHead(head: PublishedHead): string {
  const { list, key, version, issued, expires, size, sha256, previous } = head;
  const lines = { list, key, version, issued, expires, size, sha256, previous: previous ?? 'none' };
  return [FIRST_LINE, ...Object.entries(lines).map(([what, value]) => `${what}: ${String(value)}`), ''].join('\n');
}

/** Reads these lines strictly: undefined where any is missing, malformed, out of place or one too many. */
export function parseHead(text: string): PublishedHead | undefined {
  const values = text.split('\n').map((line) => line.slice(line.indexOf(': ') + 2));
  const [, list = '', key = '', version = '', issued = '', expires = '', size = '', sha256 = '', previous = ''] = values;
  const head: PublishedHead = {
    list,
    key,
    version: Number(version),
    issued,
    expires,
    size: Number(size),
    sha256,
    previous: previous === 'none' ? null : previous,
  };
  return formatHead(head) === text && isWhole(head) ? head : undefined;
}

/** One line without what nobody sees, as it is typed. */
export function isListName(name: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{P} ]{0,78}[\p{L}\p{M}\p{N}\p{P}])?$/u.test(name) && name === name.normalize('NFC');
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

function isWhole({ list, version, issued, expires, size, sha256, previous }: PublishedHead): boolean {
  const hash = /^[0-9a-f]{64}$/;
  const isCount = (value: number) => Number.isSafeInteger(value) && value > 0;
  if (!isListName(list) || !isCount(version) || !isCount(size) || !isDay(issued) || !isDay(expires)) return false;
  const days = daysBetween(issued, expires);
  if (days < 0 || days > LONGEST_DAYS || !hash.test(sha256)) return false;
  return version === 1 ? previous === null : previous !== null && hash.test(previous);
}
