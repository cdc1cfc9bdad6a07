import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Bytes } from '../../domain/bytes/index.ts';
import { keyWords } from '../../domain/event/index.ts';
import {
  formatPublisherKey,
  formatSigningKey,
  forOtherGroups,
  isDay,
  isListName,
  isPublisherName,
  LONGEST_DAYS,
  newSigningKey,
  openPublished,
  publisherKeyOf,
  publisherText,
  publishList,
  type ForOtherGroups,
  type OpenedPublished,
  type Published,
  type SigningKey,
} from '../../domain/publish/index.ts';
import { MOST_DRAWINGS, type ListDrawing } from '../../domain/listDrawing/listDrawing.ts';
import { leftOutDrawings, lostDrawings, nameOf } from '../leftOutDrawings.ts';
import { readDrawings } from '../files/readDrawings.ts';
import { readList } from '../files/readList.ts';
import { readBytes, readSigningKey } from '../files/readPublished.ts';
import { writeWhole } from '../files/writeWhole.ts';

const usage = `Usage: npm run -s otk -- publish --new-key KEYFILE --name example.org
       npm run -s otk -- publish LIST.json --key KEYFILE --list "Name of the list" [--to FILE] [--previous FILE]
         [--days 90] [--issued YYYY-MM-DD] [--drawings FILE.json] [--without ID]

The first makes a key to sign with, for this user only, and prints the public key that others compare. Keep a copy of
the file: a list that is signed with another key is refused by everybody who took one of yours.

The second signs a list for other groups, in one file: only people who are marked (column “May be published” of a
sheet), and of institutions only those that they are in. Who was left out is counted on standard error.
--list      the name of the list, the same in every version
--to        where it goes (standard output). A published list that is there is the version before
--previous  the version before, where it lies elsewhere; without one this is version 1
--days      for how long it may be taken (90; at most ${String(LONGEST_DAYS)})
--issued    the day of issue (today)
--drawings  drawings by prisoners that may come along, at most 12: the file that a desk saves under “Drawings from
            prison”, or one by hand with each picture beside it, cut to 148:105, without metadata, 60,000 bytes at most:
              [{"file": "cat.jpg", "shows": "A cat", "credit": "A. Name", "printCredit": true,
                "permission": {"by": "A. Name", "day": "2026-05-03", "source": "a letter", "publishable": true}}]
            Only those go along whose permission is for other groups ("publishable": true); where "person" is the id of
            whoever drew it, they have to be marked as well. Who allowed it, when and where is never published: to
            others you answer for it.
--without   id of a drawing that is to be in this version no more, once for each. What a version has no more goes from the
            desks that took it, for good: without this word nothing is written where one of the version before is missing.

Exit code: 0 written, 1 nobody to publish, drawings that would be lost, or not written, 2 not understood.
`;

/** `otk publish`: a signed list of people for other groups. */
export async function publish(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  if (!asked) return refuse(usage.trimEnd());
  return 'newKey' in asked ? makeKey(asked) : sign(asked);
}

interface NewKey {
  readonly newKey: string;
  readonly name: string;
}

interface Signing {
  readonly file: string;
  readonly key: string;
  readonly list: string;
  readonly to: string | undefined;
  readonly previous: string | undefined;
  readonly issued: string;
  readonly expires: string;
  readonly drawings: string | undefined;
  /** Ids of drawings that are to go. */
  readonly without: readonly string[];
}

function readArguments(args: readonly string[]): NewKey | Signing | 'help' | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        'new-key': { type: 'string' },
        name: { type: 'string' },
        key: { type: 'string' },
        list: { type: 'string' },
        to: { type: 'string' },
        previous: { type: 'string' },
        days: { type: 'string', default: '90' },
        issued: { type: 'string', default: today() },
        drawings: { type: 'string' },
        without: { type: 'string', multiple: true, default: [] },
      },
    });
    if (values.help) return 'help';
    const { name, key, to, previous, issued, drawings, without } = values;
    const newKey = values['new-key'];
    if (newKey !== undefined)
      return positionals.length === 0 && key === undefined && name !== undefined && isPublisherName(name) ? { newKey, name } : undefined;
    const [file] = positionals;
    const list = values.list?.trim().normalize('NFC') ?? '';
    const days = /^\d{1,3}$/.test(values.days) ? Number(values.days) : Infinity;
    const isKnown = positionals.length === 1 && name === undefined && isListName(list) && isDay(issued) && days <= LONGEST_DAYS;
    if (file === undefined || key === undefined || !isKnown) return undefined;
    return { file, key, list, to, previous, issued, expires: addDays(issued, days), drawings, without };
  } catch {
    return undefined;
  }
}

async function makeKey({ newKey, name }: NewKey): Promise<number> {
  const key = newSigningKey(name, (length) => crypto.getRandomValues(new Uint8Array(length)));
  try {
    // Never in place of a key that is there: it could not be had back.
    const file = await open(newKey, 'wx', 0o600);
    try {
      await file.writeFile(`${formatSigningKey(key)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    process.stderr.write(`${newKey} ${isThere ? 'is there already' : 'cannot be written'}.\n`);
    return isThere ? 2 : 1;
  }
  const publicKey = publisherKeyOf(key);
  process.stdout.write(`${formatPublisherKey(publicKey)}\n`);
  process.stderr.write(`Words of this key, for those who compare: ${keyWords(publicKey.publicKey).join(' ')}\n`);
  return 0;
}

async function sign(asked: Signing): Promise<number> {
  const key = await readSigningKey(asked.key);
  if (!key.ok) return refuse(key.message);
  const read = await readList(asked.file);
  if (!read.ok || !read.list) return refuse(read.ok ? `${asked.file} is not there.` : read.message);
  const previous = await readPrevious(asked, key.key);
  if (!previous.ok) return refuse(previous.message);
  const { list: name, issued, expires } = asked;
  const more = asked.drawings === undefined ? { ok: true as const, drawings: [] } : await readDrawings(asked.drawings);
  if (!more.ok) return refuse(more.message);
  const given = [...(read.list.drawings ?? []).filter(({ id }) => !more.drawings.some((one) => one.id === id)), ...more.drawings];
  const known = [...given, ...(previous.before?.list.drawings ?? [])];
  const unknown = asked.without.filter((id) => !known.some((one) => one.id === id));
  if (unknown.length > 0)
    return refuse(`No drawing on the list, among those that were given, or in the version before has the id ${unknown.join(', ')}.`);
  const drawings = given.filter(({ id }) => !asked.without.includes(id));
  const sorted = forOtherGroups(drawings, read.list.people);
  if (sorted.drawings.length > MOST_DRAWINGS) return refuse(`A list has room for ${String(MOST_DRAWINGS)} drawings.`);
  const gone = (previous.before?.list.drawings ?? []).filter(({ id }) => !sorted.drawings.some((one) => one.id === id));
  const lost = gone.filter(({ id }) => !asked.without.includes(id));
  if (lost.length > 0) {
    process.stderr.write(`${lostDrawings(lost, sorted)}\n`);
    return 1;
  }
  const made = publishList({ ...read.list, drawings }, { name, issued, expires, previous: previous.before?.head ?? null }, key.key);
  if (!made.ok) {
    process.stderr.write(`${publisherText(made.problem, 'en')}\n`);
    return 1;
  }
  if (!(await write(made.bytes, asked.to))) return 1;
  process.stderr.write(whatWentAlong(made, expires, sorted, gone));
  return 0;
}

/** What is in the new version, what was left out, and what others lose with it. */
function whatWentAlong(
  { head, people, leftOut, drawings }: Extract<Published, { ok: true }>,
  expires: string,
  sorted: ForOtherGroups,
  gone: readonly ListDrawing[],
): string {
  const along = drawings.length === 0 ? '' : `; with ${counted(drawings.length, 'drawing')}`;
  const lines = [
    `Version ${String(head.version)}, to be taken until ${expires}: ${String(people)} people${leftOut === 0 ? '' : `; ${String(leftOut)} not marked and left out`}${along}.`,
    ...leftOutDrawings(sorted),
    ...gone.map((drawing) => `Not in this version any more: ${nameOf(drawing)}. Desks that took it lose it for good.`),
  ];
  return `${lines.join('\n')}\n`;
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}

type Previous =
  { readonly ok: true; readonly before: Extract<OpenedPublished, { ok: true }> | null } | { readonly ok: false; readonly message: string };

/** The version before, which has to be one of this key and this list: else nobody who has it could take the next. */
async function readPrevious({ previous, to, list }: Signing, key: SigningKey): Promise<Previous> {
  const file = previous ?? to;
  if (file === undefined) return { ok: true, before: null };
  const bytes = await readBytes(file);
  if (bytes === null && previous === undefined) return { ok: true, before: null };
  if (!bytes) return { ok: false, message: bytes === null ? `${file} is not there.` : `${file} cannot be read.` };
  const trusted = formatPublisherKey(publisherKeyOf(key));
  // However long ago it expired, the next version follows it.
  const opened = openPublished(bytes, { today: '0000-01-01', key: trusted });
  if (!opened.ok) return { ok: false, message: `${file}: ${publisherText(opened.problem, 'en')}` };
  if (opened.head.list === list) return { ok: true, before: opened };
  const problem = { code: 'publisher.otherList', params: { list: opened.head.list, known: list } } as const;
  return { ok: false, message: `${file}: ${publisherText(problem, 'en')}` };
}

async function write(bytes: Bytes, to: string | undefined): Promise<boolean> {
  if (to === undefined) {
    process.stdout.write(bytes);
    return true;
  }
  try {
    await writeWhole(to, bytes);
    return true;
  } catch {
    process.stderr.write(`${to} cannot be written.\n`);
    return false;
  }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
