import { toHex, type Random } from '../../../domain/bytes/index.ts';
import {
  chooseSheet,
  exportList,
  fileProblem,
  garbledProblem,
  headerSignature,
  importSheet,
  template,
  type PersonChange,
  type SheetChoice,
} from '../../../domain/import/index.ts';
import { changeDrawings } from '../../../domain/listDrawing/changeDrawings.ts';
import { changePerson } from '../../../domain/list/changePerson.ts';
import { openList, parseList, sealList } from '../../../domain/list/index.ts';
import { forGuests, forOrganizers } from '../../../domain/list/organizersPart.ts';
import { standingOn, standsOn } from '../../../domain/list/standing.ts';
import { sameValue } from '../../../domain/import/sameValue.ts';
import { addressesForGuests } from '../../../domain/person/addressForGuests.ts';
import type { PeopleList } from '../../../domain/person/person.ts';
import { followDrawings, followOn, isPublished } from '../../../domain/publish/index.ts';
import { readPasted, readTable } from '../../../domain/table/index.ts';
import type { CheckJob, LockedList, SealingKeys, SheetInfo, ShownChange, TableJob, TableResult } from './protocol.ts';
import { followedIn, readPublished, type PublishedSheet } from './published.ts';

/** Does what the page asks, one job after the other; keeps the sheets that were read and the list that the last check made. */
export function createTableAnswerer(random: Random): (job: TableJob, onprogress: (done: number, total: number) => void) => TableResult {
  let choices: readonly SheetChoice[] = [];
  let next: PeopleList | null = null;
  let published: PublishedSheet | undefined;

  function check(asked: CheckJob, onprogress: (done: number, total: number) => void): TableResult {
    next = null;
    const choice = choices[asked.sheet];
    if (!choice) return { kind: 'refused', problem: fileProblem('table.empty') };
    const before = asked.before === null ? null : unlock(asked.before);
    if (asked.before !== null && before === null) return { kind: 'failed', reason: 'list.unreadable' };
    const result = importSheet(choice.sheet, {
      ...asked,
      // The desk asks for no day: its own is one that nobody said. What somebody published has its days.
      isDayAssumed: published === undefined,
      ...published?.options,
      before,
      header: choice.header,
      leaveOut: new Set(asked.leaveOut),
      decisions: new Map(asked.decisions),
      onprogress,
    });
    next = result.next && published ? taken(result.next, before, published, result.ids) : result.next;
    if (next && published && hasAny(next, published.elsewhere)) {
      next = null;
      return { kind: 'failed', reason: 'list.twice' };
    }
    const state = next === null ? 'errors' : next === before ? 'same' : 'ready';
    return { kind: 'checked', checked: { counts: result.counts, problems: result.problems, state, changes: result.changes.map(shown) } };
  }

  return (asked, onprogress) => {
    if (asked.job === 'read') {
      const { source } = asked;
      published = undefined;
      if (source.kind === 'published' || (source.kind === 'file' && isPublished(source.bytes))) {
        const read = readPublished(
          source.bytes,
          asked.lists.flatMap((list) => unlock(list) ?? []),
          asked.today,
        );
        if (!read.ok) return { kind: 'unpublished', problem: read.problem };
        published = read.sheet;
        choices = [read.sheet.choice];
        return { kind: 'sheets', sheets: choices.map(infoOf), published: read.sheet.info };
      }
      const table = source.kind === 'file' ? readTable(source.bytes) : readPasted(source.text);
      choices = table.ok ? chooseSheet(table.sheets) : [];
      if (!table.ok) return { kind: 'refused', problem: fileProblem(table.reason) };
      const garbled = choices[0]?.sheet.garbled;
      if (garbled && garbled.undone === undefined) return { kind: 'refused', problem: garbledProblem(garbled) };
      return choices.length > 0
        ? { kind: 'sheets', sheets: choices.map(infoOf) }
        : { kind: 'refused', problem: fileProblem('table.empty') };
    }
    if (asked.job === 'followed') return { kind: 'followed', followed: asked.lists.flatMap((list) => followedIn(unlock(list))) };
    if (asked.job === 'check') return check(asked.check, onprogress);
    if (asked.job === 'template') return { kind: 'file', bytes: template(asked.format, asked.language) };
    if (asked.job === 'drawing') return withDrawing(asked, random);
    if (asked.job === 'person') return withPerson(asked, random);
    const list = asked.job === 'seal' ? next : unlock(asked.list);
    if (!list) return { kind: 'failed', reason: 'list.unreadable' };
    if (asked.job === 'export') return { kind: 'file', bytes: exportList(list, asked.format, asked.language) };
    return seal(asked.job === 'restore' ? { ...list, version: asked.version } : list, asked, random);
  };
}

/** The first list takes a drawing; the one that has it lets it go. */
function withDrawing(asked: Extract<TableJob, { job: 'drawing' }>, random: Random): TableResult {
  const lists = asked.lists.flatMap((list) => unlock(list) ?? []);
  const chosen = 'add' in asked.change ? lists.slice(0, 1) : lists;
  const [changed] = chosen.flatMap((list) => changeDrawings(list, asked.change) ?? []);
  return changed ? seal(changed, asked, random) : { kind: 'failed', reason: lists.length > 0 ? 'list.malformed' : 'list.unreadable' };
}

/** Only the list that the person is on; never on top of one that stands on this very edit. */
function withPerson(asked: Extract<TableJob, { job: 'person' }>, random: Random): TableResult {
  const { edit, editId, today } = asked;
  const lists = asked.lists.flatMap((list) => unlock(list) ?? []);
  if (lists.length < asked.lists.length) return { kind: 'failed', reason: 'list.unreadable' };
  const list = lists.find(({ people }) => people.some(({ id }) => id === edit.person));
  const changed = list && changePerson(list, edit, today);
  if (changed?.ok === true && changed.list === list) return { kind: 'said' };
  if (lists.some((one) => standsOn(one, editId))) return { kind: 'overruled' };
  if (changed?.ok === true) return seal(changed.list, asked, random, editId);
  return changed?.reason === 'overtaken'
    ? { kind: 'unsaid', why: 'overtaken', facts: changed.facts }
    : { kind: 'unsaid', why: 'gone', facts: [] };
}

/** A new version is noted also where it changes nobody; the very one that is here already changes nothing. */
function taken(next: PeopleList, before: PeopleList | null, { info, list }: PublishedSheet, ids: readonly string[]): PeopleList {
  const after = followDrawings(followOn(next, info.head, ids), list, info.head).list;
  if (next !== before) return after;
  return sameValue(after, before) ? before : { ...after, version: before.version + 1 };
}

function hasAny({ people, institutions }: PeopleList, ids: ReadonlySet<string>): boolean {
  return [...people, ...institutions].some(({ id }) => ids.has(id));
}

function infoOf({ sheet, header }: SheetChoice): SheetInfo {
  const last = Math.max(0, ...header.rows);
  const below = sheet.rows.filter(({ number }) => number > last);
  return {
    name: sheet.name,
    rows: sheet.rows.length,
    signature: headerSignature(header),
    columns: header.columns.map((column, at) => ({
      ...column,
      sample: (below.find(({ cells }) => (cells[at] ?? '').trim() !== '')?.cells[at] ?? '').slice(0, 120),
    })),
  };
}

function unlock({ bytes, id, joinSecrets, organizersKey }: LockedList): PeopleList | null {
  for (const joinSecret of [...joinSecrets].reverse()) {
    const opened = openList(bytes, id, joinSecret);
    if (opened.ok) return forOrganizers(opened.list, organizersKey) ?? null;
  }
  return null;
}

function shown(change: PersonChange): ShownChange {
  const { kind, id, name } = change;
  return { kind, id, name, row: kind === 'gone' ? null : change.row, fields: kind === 'changed' ? change.fields : [] };
}

/** Under a name of its own, by which its desk finds it again in whatever another desk made of it. */
function seal(made: PeopleList, { joinSecret, organizersKey, shown }: SealingKeys, random: Random, name = toHex(random(8))): TableResult {
  const list = standingOn(made, name);
  // What no phone would open is not brought to any: a list has room for so many publishers, and no more.
  if (!parseList(list).ok) return { kind: 'failed', reason: 'list.malformed' };
  try {
    const { version, kind } = list;
    return {
      kind: 'list',
      list: {
        ...sealList(forGuests(list, organizersKey, random, addressesForGuests(list, shown)), joinSecret, random),
        version,
        kind,
        name,
      },
    };
  } catch {
    // All that it throws for: more than phones can take.
    return { kind: 'failed', reason: 'list.tooLarge' };
  }
}
